-- Nothing is set.
SELECT dossier_config('root') IS NULL;
--> 1

-- A root confines every later read; relative paths stay relative to the process's folder.
SELECT dossier_config('root', '{data}/notes') LIKE '%/{data}/notes';
--> 1

SELECT count(*) FROM dossier_documents('{data}/notes');
--> 7

SELECT count(*) FROM dossier_documents('{data}/notes/../notes/a.md');
--> 1

SELECT count(*) FROM dossier_documents('{data}/odd-keys.md');
--! dossier_documents: tests/data/odd-keys.md: outside the root folder {repo}/tests/data/notes

SELECT count(*) FROM dossier_documents('/etc/passwd');
--! dossier_documents: /etc/passwd: outside the root folder {repo}/tests/data/notes

SELECT count(*) FROM dossier_documents('/etc/pass*');
--! dossier_documents: /etc/pass*: outside the root folder {repo}/tests/data/notes

SELECT count(*) FROM dossier_fields('{data}');
--! dossier_fields: tests/data: outside the root folder {repo}/tests/data/notes

CREATE VIRTUAL TABLE temp.x USING dossier('sql/*.sql');
--! dossier: sql/*.sql: outside the root folder {repo}/tests/data/notes

-- It can be narrowed, never widened.
SELECT dossier_config('root', '{data}');
--! dossier_config: root: tests/data is outside the root folder {repo}/tests/data/notes

SELECT dossier_config('root', '/');
--! dossier_config: root: / is outside the root folder {repo}/tests/data/notes

SELECT dossier_config('root', '{data}/notes/sub') LIKE '%/{data}/notes/sub';
--> 1

SELECT count(*) FROM dossier_documents('{data}/notes/a.md');
--! dossier_documents: tests/data/notes/a.md: outside the root folder {repo}/tests/data/notes/sub

SELECT count(*) FROM dossier_documents('{data}/notes/sub/*.md');
--> 3

SELECT dossier_config('root', '{data}/notes');
--! dossier_config: root: tests/data/notes is outside the root folder {repo}/tests/data/notes/sub

-- Errors and NULL.
SELECT dossier_config('root', '{data}/nowhere');
--! dossier_config: root: no such folder: tests/data/nowhere

SELECT dossier_config(NULL) IS NULL, dossier_config('root', NULL) IS NULL, dossier_config(NULL, 'x') IS NULL;
--> 1|1|1

SELECT dossier_config('root') LIKE '%/{data}/notes/sub';
--> 1
