-- What the reports of this folder read. Read it first, then a report:
--
--   .load build/dossier
--   .read sql/setup.sql
--   UPDATE report SET folder = 'notes/**/*.md';
--   .read sql/problem_files.sql
--   SELECT * FROM problem_files;
--
-- All of it is TEMP: it goes with the connection, and the database stays as it was.
-- The views read the files anew each time they are asked.

-- One row: which folder the reports are about (a glob, a folder or a file), and the
-- pattern of matching_links.
CREATE TEMP TABLE IF NOT EXISTS report(folder TEXT NOT NULL, pattern TEXT NOT NULL);
INSERT INTO report
SELECT 'examples/corpus', '(?i)\b(ban|halt|moratorium)\b'
WHERE NOT EXISTS (SELECT * FROM report);

-- A row per file, with what the reports ask of it. A key that a folder does not have is NULL.
DROP VIEW IF EXISTS temp.documents;
CREATE TEMP VIEW documents AS
SELECT path,
       meta ->> '$.title' AS title,
       coalesce(meta ->> '$.publishedDateTime', meta ->> '$.date') AS published,
       meta ->> '$.provider.name' AS provider,
       meta ->> '$.webUrl' AS url,
       meta,
       body,
       status,
       error
FROM report, dossier_documents(report.folder);

-- A row per related link: the items of the list `related`.
DROP VIEW IF EXISTS temp.related;
CREATE TEMP VIEW related AS
SELECT d.path,
       item.key + 1 AS ordinal,
       item.value ->> '$.title' AS title,
       item.value ->> '$.publishedDateTime' AS published,
       item.value ->> '$.provider.name' AS provider,
       item.value ->> '$.webUrl' AS url
FROM documents AS d, json_each(d.meta, '$.related') AS item;
