-- What EXPLAIN QUERY PLAN says: which constraints are answered before a file is opened, and
-- what is read at all.
CREATE VIRTUAL TABLE temp.notes USING dossier('{data}/notes', title TEXT);
CREATE VIRTUAL TABLE temp.links USING dossier('{data}/notes', each = 'links');

EXPLAIN QUERY PLAN SELECT path FROM notes;
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 0:all files; reads names only [1]

EXPLAIN QUERY PLAN SELECT count(*) FROM notes;
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 0:all files; reads names only [0]

EXPLAIN QUERY PLAN SELECT path, size, mtime FROM notes WHERE size > 100 AND mtime >= 5 AND mtime < 9;
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 90240:size >, mtime >=, mtime <; reads sizes and times [c1]

EXPLAIN QUERY PLAN SELECT title FROM notes WHERE path = 'a';
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 131073:path =; reads front matter: title [3]

EXPLAIN QUERY PLAN SELECT title FROM notes WHERE path IN ('a', 'b');
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 131074:path IN; reads front matter: title [3]

EXPLAIN QUERY PLAN SELECT title FROM notes WHERE path GLOB 'a*' AND size = 1;
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 196676:path GLOB, size =; reads front matter: title [43]

EXPLAIN QUERY PLAN SELECT title FROM notes WHERE path LIKE 'a%';
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 131080:path LIKE; reads front matter: title [3]

EXPLAIN QUERY PLAN SELECT title FROM notes WHERE rowid = 7;
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 131088:rowid =; reads front matter: title [2]

EXPLAIN QUERY PLAN SELECT title FROM notes WHERE rowid IN (1, 2);
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 131104:rowid IN; reads front matter: title [2]

-- Not the table's to decide: another column, another collation.
EXPLAIN QUERY PLAN SELECT path FROM notes WHERE title = 'a';
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 50462720:all files; reads front matter: title, skips files that cannot match [3]

EXPLAIN QUERY PLAN SELECT title FROM notes WHERE path = 'a' COLLATE NOCASE;
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 131072:all files; reads front matter: title [3]

-- Rows come in the order of the paths, and of the ordinals; only the other way is sorted.
EXPLAIN QUERY PLAN SELECT title FROM notes ORDER BY path;
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 131072:all files; reads front matter: title [3]

EXPLAIN QUERY PLAN SELECT title FROM notes ORDER BY path DESC;
--> QUERY PLAN
--> |--SCAN notes VIRTUAL TABLE INDEX 131072:all files; reads front matter: title [3]
--> `--USE TEMP B-TREE FOR ORDER BY

EXPLAIN QUERY PLAN SELECT path FROM links ORDER BY path, ordinal;
--> QUERY PLAN
--> `--SCAN links VIRTUAL TABLE INDEX 131072:all files; reads front matter [10001]

-- A join asks the table by path, not the other way round.
CREATE TABLE wanted(path TEXT);
EXPLAIN QUERY PLAN SELECT title FROM notes JOIN wanted USING (path);
--> QUERY PLAN
--> |--SCAN wanted
--> `--SCAN notes VIRTUAL TABLE INDEX 131073:path =; reads front matter: title [3]
