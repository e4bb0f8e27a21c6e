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
--> `--SCAN notes VIRTUAL TABLE INDEX 90240:size >, mtime >=, mtime <; reads sizes and times [d]

EXPLAIN QUERY PLAN SELECT title FROM notes WHERE path = 'a';
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 131073:path =; reads front matter: title [101]

EXPLAIN QUERY PLAN SELECT title FROM notes WHERE path IN ('a', 'b');
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 131074:path IN; reads front matter: title [101]

EXPLAIN QUERY PLAN SELECT title FROM notes WHERE path GLOB 'a*' AND size = 1;
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 196676:path GLOB, size =; reads front matter: title [105]

EXPLAIN QUERY PLAN SELECT title FROM notes WHERE path LIKE 'a%';
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 131080:path LIKE; reads front matter: title [101]

EXPLAIN QUERY PLAN SELECT title FROM notes WHERE rowid = 7;
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 131088:rowid =; reads front matter: title [100]

EXPLAIN QUERY PLAN SELECT title FROM notes WHERE rowid IN (1, 2);
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 131104:rowid IN; reads front matter: title [100]

-- Not the table's to decide: another column, another collation.
EXPLAIN QUERY PLAN SELECT path FROM notes WHERE title = 'alpha';
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 131072:all files; reads front matter: title, skips files that cannot match [101 =]

EXPLAIN QUERY PLAN SELECT title FROM notes WHERE path = 'a' COLLATE NOCASE;
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 131072:all files; reads front matter: title [101]

-- Rows come in the order of the paths, and of the ordinals; only the other way is sorted.
EXPLAIN QUERY PLAN SELECT title FROM notes ORDER BY path;
--> QUERY PLAN
--> `--SCAN notes VIRTUAL TABLE INDEX 1179648:all files; reads front matter: title [101]

EXPLAIN QUERY PLAN SELECT title FROM notes ORDER BY path DESC;
--> QUERY PLAN
--> |--SCAN notes VIRTUAL TABLE INDEX 1179648:all files; reads front matter: title [101]
--> `--USE TEMP B-TREE FOR ORDER BY

EXPLAIN QUERY PLAN SELECT path FROM links ORDER BY path, ordinal;
--> QUERY PLAN
--> `--SCAN links VIRTUAL TABLE INDEX 1179648:all files; reads front matter [101]

-- A join asks the table by path, not the other way round.
CREATE TABLE wanted(path TEXT);
EXPLAIN QUERY PLAN SELECT title FROM notes JOIN wanted USING (path);
--> QUERY PLAN
--> |--SCAN wanted
--> `--SCAN notes VIRTUAL TABLE INDEX 131073:path =; reads front matter: title [101]

-- SQLite tells the first 63 columns apart: the hidden ones are among them, so a wide table opens no
-- file for its times either.
CREATE VIRTUAL TABLE temp.wide USING dossier('{data}/notes', a01, a02, a03, a04, a05, a06, a07, a08, a09,
  a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29,
  a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49,
  a50, a51, a52, a53, a54, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, title);
EXPLAIN QUERY PLAN SELECT max(mtime), max(size) FROM wide;
SELECT count(title) > 1 FROM wide;
--> QUERY PLAN
--> `--SCAN wide VIRTUAL TABLE INDEX 65536:all files; reads sizes and times [c]
--> 1

-- A strict table must see what is bad.
CREATE VIRTUAL TABLE temp.strict USING dossier('{data}/notes', strict = 1, title TEXT);
EXPLAIN QUERY PLAN SELECT path FROM strict WHERE title = 'alpha';
--> QUERY PLAN
--> `--SCAN strict VIRTUAL TABLE INDEX 655360:all files; reads whole files [101]
