-- Where all links of the folder lead, those of the body too: the registrable domain, how many
-- links go there, from how many documents. Needs setup.sql.
DROP VIEW IF EXISTS temp.links_by_domain;
CREATE TEMP VIEW links_by_domain AS
SELECT url_domain(url_clean(l.url)) AS domain, count(*) AS links, count(DISTINCT l.path) AS documents
FROM report, dossier_links(report.folder) AS l
GROUP BY 1
ORDER BY links DESC, domain;
