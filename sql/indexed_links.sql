-- Related links by an index: an FTS5 table of their titles, by trigrams, and the links that match
-- the pattern of the report. regexp_fts5() makes from the pattern the query that every match must
-- satisfy, so only a few titles are left for REGEXP; where a pattern gives no such query (NULL),
-- every title is asked. Read this file again to renew the index. Needs setup.sql.
CREATE VIRTUAL TABLE IF NOT EXISTS temp.related_fts
USING fts5(title, url UNINDEXED, path UNINDEXED, tokenize = 'trigram');
DELETE FROM temp.related_fts;
INSERT INTO temp.related_fts(title, url, path) SELECT title, url, path FROM related;

DROP VIEW IF EXISTS temp.indexed_links;
CREATE TEMP VIEW indexed_links AS
SELECT f.path, f.title, f.url
FROM report, related_fts AS f
WHERE regexp_fts5(report.pattern) IS NOT NULL
  AND related_fts MATCH regexp_fts5(report.pattern) AND f.title REGEXP report.pattern
UNION ALL
SELECT f.path, f.title, f.url
FROM report, related_fts AS f
WHERE regexp_fts5(report.pattern) IS NULL AND f.title REGEXP report.pattern
ORDER BY 1, 2;
