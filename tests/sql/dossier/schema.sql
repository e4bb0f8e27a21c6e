-- What a dossier table leaves in the schema, and what a stranger's schema can do with it.
CREATE VIRTUAL TABLE notes USING dossier('{data}/notes/*.md');
SELECT type, name FROM sqlite_schema ORDER BY name;
--> table|notes
--> table|notes_columns

SELECT name, type, path FROM notes_columns WHERE ordinal < 4;
--> title|TEXT|$.title
--> n||$.n
--> rate|NUMERIC|$.rate

-- With declared columns there is nothing to remember.
CREATE VIRTUAL TABLE declared USING dossier('{data}/notes/*.md', title TEXT);
SELECT count(*) FROM sqlite_schema WHERE name LIKE 'declared%';
--> 1

-- A persistent view may not read files; a TEMP view may.
CREATE VIEW titles AS SELECT title FROM notes;
SELECT * FROM titles;
--! unsafe use of virtual table "notes"

CREATE TEMP VIEW temp_titles AS SELECT title FROM notes WHERE title IS NOT NULL;
SELECT * FROM temp_titles;
--> Alpha
--> Beta

CREATE VIEW documents AS SELECT path FROM dossier_documents('{data}/notes/*.md');
SELECT * FROM documents;
--! unsafe use of virtual table "dossier_documents"

CREATE TABLE t(x);
CREATE TRIGGER reads AFTER INSERT ON t BEGIN INSERT INTO t SELECT count(*) FROM notes; END;
INSERT INTO t VALUES(1);
--! unsafe use of virtual table "notes"

DROP TRIGGER reads;
CREATE VIEW configured AS SELECT dossier_config('root') AS root;
SELECT * FROM configured;
--! unsafe use of dossier_config()

DROP VIEW titles;
DROP VIEW documents;
DROP VIEW configured;
DROP VIEW temp_titles;

-- The shadow table goes where its table goes.
ALTER TABLE notes RENAME TO posts;
SELECT name FROM sqlite_schema WHERE name LIKE '%columns';
SELECT title FROM posts WHERE title IS NOT NULL;
--> posts_columns
--> Alpha
--> Beta

-- In defensive mode it cannot be changed.
.dbconfig defensive on
UPDATE posts_columns SET path = '$.secured';
-->           defensive on
--! table posts_columns may not be modified

DROP TABLE posts_columns;
--! table posts_columns may not be dropped

SELECT title FROM posts WHERE title = 'Alpha';
DROP TABLE posts;
SELECT name FROM sqlite_schema WHERE name LIKE 'posts%' OR name LIKE 'notes%';
--> Alpha
