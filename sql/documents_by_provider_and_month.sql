-- Who publishes how much, and when. Needs setup.sql.
DROP VIEW IF EXISTS temp.documents_by_provider_and_month;
CREATE TEMP VIEW documents_by_provider_and_month AS
SELECT provider, substr(published, 1, 7) AS month, count(*) AS documents
FROM documents
GROUP BY provider, month
ORDER BY provider, month;
