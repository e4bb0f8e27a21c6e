-- The same article under different addresses: as a page, an AMP page, an AMP cache's copy, with
-- tracking parameters. Addresses are the same article when they have the same url_key(); and where
-- the front matter gives the page (webUrl) beside an AMP address, that page's key counts. `page` is
-- the address to use: the page that the front matter gives, and otherwise the shortest clean one.
-- Needs setup.sql.
DROP VIEW IF EXISTS temp.same_article;
CREATE TEMP VIEW same_article AS
WITH link AS MATERIALIZED (
  SELECT l.path, l.url, l.key, l.field,
         CASE
           WHEN l.field LIKE '%.cdnAmpWebUrl' THEN substr(l.field, 1, length(l.field) - 12) || 'webUrl'
           WHEN l.field LIKE '%.ampWebUrl' THEN substr(l.field, 1, length(l.field) - 9) || 'webUrl'
         END AS page_field
  FROM report, dossier_links(report.folder) AS l
), article AS MATERIALIZED (
  SELECT coalesce(page.key, link.key) AS key, link.url, link.field LIKE '%.webUrl' AS is_page
  FROM link LEFT JOIN link AS page ON page.path = link.path AND page.field = link.page_field
)
SELECT key,
       count(DISTINCT url) AS addresses,
       (SELECT url_clean(c.url) FROM article AS c WHERE c.key = article.key
        ORDER BY c.is_page DESC, length(url_clean(c.url)), c.url LIMIT 1) AS page,
       json_group_array(DISTINCT url) AS urls
FROM article
WHERE key IS NOT NULL
GROUP BY key
HAVING count(DISTINCT url) > 1
ORDER BY addresses DESC, key;
