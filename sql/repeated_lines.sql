-- Lines that are furniture of a site and not of a story: those that stand in three or more documents
-- of one domain, whatever their capitals, numbers and punctuation. Needs setup.sql.
--
-- What a single page cannot show, many pages of one site do. To clean a body with it, leave out
-- the lines whose `pattern` is here; the pattern of a line is made as below.
DROP VIEW IF EXISTS temp.repeated_lines;
CREATE TEMP VIEW repeated_lines AS
WITH line AS (
  SELECT url_domain(d.url) AS domain, d.path, trim(piece.value) AS text,
         regexp_replace(regexp_replace(text_casefold(piece.value), '\d+', '0'),
                        '[^\p{L}\p{M}\p{N}]+', ' ') AS spaced
  FROM documents AS d, regexp_split(d.body, '\r?\n') AS piece
  WHERE url_domain(d.url) IS NOT NULL
)
SELECT domain, trim(spaced) AS pattern, count(DISTINCT path) AS documents, min(text) AS example
FROM line
WHERE trim(spaced) <> ''
GROUP BY domain, pattern
HAVING count(DISTINCT path) >= 3
ORDER BY domain, documents DESC, pattern;
