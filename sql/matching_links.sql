-- The related links whose title matches the report's pattern, with addresses that still work
-- but carry no tracking parameters. Needs setup.sql.
--
--   UPDATE report SET pattern = '(?i)\bherring\b';
DROP VIEW IF EXISTS temp.matching_links;
CREATE TEMP VIEW matching_links AS
SELECT path, title, substr(published, 1, 10) AS published, url_clean(url) AS url
FROM related, report
WHERE title REGEXP report.pattern
ORDER BY path, ordinal;
