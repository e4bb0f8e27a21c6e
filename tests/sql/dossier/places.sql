-- A path that no folder lists is no row, wherever it leads.
CREATE VIRTUAL TABLE temp.notes USING dossier('{data}/notes/sub', title TEXT);
SELECT count(*) FROM notes WHERE path = '{data}/notes/sub/c.md';
SELECT count(*) FROM notes WHERE path = '{data}/notes/sub/../a.md';
SELECT count(*) FROM notes WHERE path IN ('{data}/notes/sub/./c.md', '{data}/notes/sub//c.md', '{data}/notes/sub/../sub/c.md');
SELECT count(*) FROM dossier_documents('{data}/notes/sub') WHERE path = '{data}/notes/sub/../a.md';
--> 1
--> 0
--> 0
--> 0

-- The table beside one with declared columns is the user's.
CREATE VIRTUAL TABLE news USING dossier('{data}/notes/sub', title TEXT);
CREATE TABLE news_columns(a);
INSERT INTO news_columns VALUES('precious');
ALTER TABLE news RENAME TO posts;
SELECT a FROM news_columns;
CREATE TABLE posts_columns(a);
DROP TABLE posts;
SELECT name FROM sqlite_schema ORDER BY name;
--> precious
--> news_columns
--> posts_columns
