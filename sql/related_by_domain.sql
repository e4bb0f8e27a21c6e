-- Where the related links lead: the registrable domain (news.example.co.uk is example.co.uk, an
-- AMP cache is the outlet whose page it keeps), how many links go there and from how many
-- documents. Needs setup.sql.
DROP VIEW IF EXISTS temp.related_by_domain;
CREATE TEMP VIEW related_by_domain AS
SELECT url_domain(url_clean(url)) AS domain, count(*) AS links, count(DISTINCT path) AS documents
FROM related
GROUP BY domain
ORDER BY links DESC, domain;
