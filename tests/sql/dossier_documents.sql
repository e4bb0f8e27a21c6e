SELECT path, status, size, encoding FROM dossier_documents('{data}/notes');
--> tests/data/notes/a.md|ok|395|UTF-8
--> tests/data/notes/b.md|ok|135|UTF-8
--> tests/data/notes/bad.md|bad front matter|37|UTF-8
--> tests/data/notes/plain.txt|no front matter|24|UTF-8
--> tests/data/notes/sub/c.md|ok|67|UTF-8
--> tests/data/notes/sub/empty.md|no front matter|0|UTF-8
--> tests/data/notes/sub/latin1.md|ok|83|windows-1252

SELECT meta, body FROM dossier_documents('{data}/notes/b.md');
--> {"title":"Beta","n":"seven","done":false,"author":{"name":"Bob"},"tags":[],"links":[{"title":"Three","rowid":3},"just text",["a","list"]]}|

SELECT path, error FROM dossier_documents('{data}/notes') WHERE error IS NOT NULL;
--> tests/data/notes/bad.md|tests/data/notes/bad.md:3:1: expected ',' or ']'

-- Constraints, order and limit, as for a table.
SELECT path FROM dossier_documents('{data}/notes') WHERE path LIKE '%/sub/%' ORDER BY path LIMIT 2;
--> tests/data/notes/sub/c.md
--> tests/data/notes/sub/empty.md

SELECT path FROM dossier_documents('{data}/notes') WHERE size < 30;
--> tests/data/notes/plain.txt
--> tests/data/notes/sub/empty.md

SELECT a.path FROM dossier_documents('{data}/notes') AS a JOIN dossier_documents('{data}/notes/*.md') AS b ON a.rowid = b.rowid;
--> tests/data/notes/a.md
--> tests/data/notes/b.md
--> tests/data/notes/bad.md

-- A glob per row of another table; the glob can be asked back.
SELECT value, (SELECT count(*) FROM dossier_documents(value)) FROM json_each('["{data}/notes/*.md", "{data}/notes/sub"]');
--> tests/data/notes/*.md|3
--> tests/data/notes/sub|3

SELECT DISTINCT glob FROM dossier_documents('{data}/notes/sub');
--> tests/data/notes/sub

-- NULL has no files; nothing at all is an error, and so is a place that is not there.
SELECT count(*) FROM dossier_documents(NULL);
--> 0

SELECT count(*) FROM dossier_documents;
--! dossier_documents: needs a glob, a folder or a file: dossier_documents('notes/*.md')

SELECT count(*) FROM dossier_documents('{data}/nowhere');
--! dossier_documents: tests/data/nowhere: no such file or folder

SELECT count(*) FROM dossier_documents('');
--! dossier_documents: the path is empty

SELECT count(*) FROM dossier_documents(7);
--! dossier_documents: 7: no such file or folder

SELECT count(*) FROM dossier_documents('a', 'b');
--! too many arguments on dossier_documents() - max 1

EXPLAIN QUERY PLAN SELECT path FROM dossier_documents('{data}/notes') ORDER BY path;
--> QUERY PLAN
--> `--SCAN dossier_documents VIRTUAL TABLE INDEX 0:all files; reads names only

EXPLAIN QUERY PLAN SELECT body FROM dossier_documents('{data}/notes') WHERE path GLOB 'a*';
--> QUERY PLAN
--> `--SCAN dossier_documents VIRTUAL TABLE INDEX 393220:path GLOB; reads whole files

-- Bytes that are no UTF-8 and NUL in the glob name no file.
SELECT count(*) FROM dossier_documents(CAST(x'ff2a' AS TEXT));
--> 0

SELECT count(*) FROM dossier_documents('{data}/notes' || char(0) || 'x');
--! dossier_documents: the path holds a NUL character
