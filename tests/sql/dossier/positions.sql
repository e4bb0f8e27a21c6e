-- The table in every position of a query.
CREATE VIRTUAL TABLE temp.notes USING dossier('{data}/notes', title TEXT, n);
CREATE TABLE wanted(title TEXT, path TEXT);
INSERT INTO wanted VALUES('Gamma', '{data}/notes/sub/c.md'), ('Alpha', '{data}/notes/a.md'), ('Delta', 'nowhere'), (NULL, NULL);

-- The inner side of a join is read again for every outer row.
SELECT w.title, notes.path FROM wanted AS w CROSS JOIN notes ON notes.title = w.title;
--> Gamma|tests/data/notes/sub/c.md
--> Alpha|tests/data/notes/a.md

SELECT w.path, notes.title FROM wanted AS w LEFT JOIN notes ON notes.path = w.path;
--> tests/data/notes/sub/c.md|Gamma
--> tests/data/notes/a.md|Alpha
--> nowhere|
--> |

-- Two cursors on one table at once.
SELECT a.title, b.title FROM notes AS a, notes AS b WHERE a.title < b.title;
--> Alpha|Beta
--> Alpha|Gamma
--> Alpha|café crème, garçon
--> Beta|Gamma
--> Beta|café crème, garçon
--> Gamma|café crème, garçon

-- A constraint that is not usable where the table stands outermost.
SELECT notes.title FROM notes CROSS JOIN wanted AS w WHERE notes.path = w.path;
--> Alpha
--> Gamma

-- A subquery that is read again, an EXISTS that stops early.
SELECT title, (SELECT count(*) FROM notes AS o WHERE o.title < notes.title) FROM notes WHERE title IS NOT NULL;
--> Alpha|0
--> Beta|1
--> Gamma|2
--> café crème, garçon|3

SELECT EXISTS (SELECT * FROM notes), EXISTS (SELECT * FROM notes WHERE n < -5);
--> 1|0

-- path: =, IN, GLOB, LIKE in any case, and what must not be taken for them.
SELECT title FROM notes WHERE path = '{data}/notes/a.md';
--> Alpha

SELECT title FROM notes WHERE path IN ('{data}/notes/sub/c.md', 'nowhere', NULL, '{data}/notes/a.md');
--> Alpha
--> Gamma

SELECT title FROM notes WHERE path IN (SELECT path FROM wanted);
--> Alpha
--> Gamma

SELECT title FROM notes WHERE path GLOB '{data}/notes/sub/*' AND title IS NOT NULL;
--> Gamma
--> café crème, garçon

SELECT title FROM notes WHERE path LIKE 'TESTS/DATA/NOTES/A%';
--> Alpha

SELECT title FROM notes WHERE path LIKE 'tests/data/notes/_.md' AND path NOT LIKE '%b.md';
--> Alpha

SELECT title FROM notes WHERE path = 'TESTS/data/notes/a.md' COLLATE NOCASE;
--> Alpha

SELECT count(*) FROM notes WHERE path = NULL OR path IN (NULL) OR path = 7 OR path GLOB NULL;
--> 0

SELECT title FROM notes WHERE path > '{data}/notes/b' AND path < '{data}/notes/c' AND title IS NOT NULL;
--> Beta

SELECT title FROM notes WHERE path = '{data}/notes/a.md' OR title = 'Beta';
--> Alpha
--> Beta

-- rowid: the same in every query; as a real, as text, one that is nobody's.
SELECT title FROM notes WHERE rowid = (SELECT rowid FROM notes WHERE title = 'Beta');
--> Beta

SELECT title FROM notes WHERE rowid IN (SELECT rowid FROM notes WHERE title >= 'Beta');
--> Beta
--> Gamma
--> café crème, garçon

SELECT count(*) FROM notes WHERE rowid = 1 OR rowid IS NULL OR rowid = 'x';
--> 0

SELECT count(*) FROM notes AS a JOIN notes AS b ON a.rowid = CAST(b.rowid AS TEXT);
--> 7

SELECT count(DISTINCT rowid), min(rowid) > 0 FROM notes;
--> 7|1

-- The rowid of a path never changes, in any version: it is stored in indexes.
SELECT path, rowid FROM notes WHERE title = 'Alpha';
--> tests/data/notes/a.md|6903326436755216412

-- size and mtime.
SELECT path, size FROM notes WHERE size > 100 AND size <= 395;
--> tests/data/notes/a.md|395
--> tests/data/notes/b.md|135

SELECT path FROM notes WHERE size = 0 OR size = 24.0;
--> tests/data/notes/plain.txt
--> tests/data/notes/sub/empty.md

SELECT count(*) FROM notes WHERE size < '9';
--> 1

SELECT count(*) FROM notes WHERE mtime > 4e9 OR mtime < 0;
--> 0

SELECT count(*) FROM notes WHERE size > NULL;
--> 0

-- ORDER BY, LIMIT, OFFSET, DISTINCT, aggregates, compounds.
SELECT path FROM notes ORDER BY path LIMIT 2 OFFSET 1;
--> tests/data/notes/b.md
--> tests/data/notes/bad.md

SELECT path FROM notes ORDER BY path DESC LIMIT 2;
--> tests/data/notes/sub/latin1.md
--> tests/data/notes/sub/empty.md

SELECT title FROM notes WHERE title IS NOT NULL ORDER BY title DESC;
--> café crème, garçon
--> Gamma
--> Beta
--> Alpha

SELECT DISTINCT status FROM notes ORDER BY status;
--> bad front matter
--> no front matter
--> ok

SELECT status, count(*) FROM notes GROUP BY status ORDER BY status;
--> bad front matter|1
--> no front matter|2
--> ok|4

SELECT title FROM notes WHERE path LIKE '%/a.md' UNION ALL SELECT title FROM notes WHERE path LIKE '%/b.md';
--> Alpha
--> Beta

-- Text is compared as text, whatever the key holds.
SELECT title FROM notes WHERE n = 7;
--> Alpha

SELECT title FROM notes WHERE n IN ('seven', 9007199254740993) ORDER BY title;
--> Beta
--> Gamma

-- A recursive query and a window over it.
WITH RECURSIVE up(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM up WHERE i < 3)
SELECT i, (SELECT count(*) FROM notes WHERE status = 'ok') FROM up;
--> 1|4
--> 2|4
--> 3|4

SELECT title, row_number() OVER (ORDER BY title) FROM notes WHERE title < 'G';
--> Alpha|1
--> Beta|2

-- Copied into a table.
CREATE TABLE copy AS SELECT * FROM notes;
SELECT count(*) FROM copy;
--> 7
