-- Who links to what that matches the pattern of the report: the document's provider, the place of
-- the link, its text and address. Needs setup.sql.
DROP VIEW IF EXISTS temp.who_links_to_what;
CREATE TEMP VIEW who_links_to_what AS
SELECT d.provider, l.path, l.field, l.line, l.text, l.url
FROM report, dossier_links(report.folder) AS l JOIN documents AS d ON d.path = l.path
WHERE l.text REGEXP report.pattern
ORDER BY l.path, l.line;
