-- Many patterns at once: each title of a document or a related link, with the topics of the list
-- whose pattern it matches. regexp_which() asks for all of them in one pass. The list is a table:
-- change its rows. Needs setup.sql.
CREATE TEMP TABLE IF NOT EXISTS pattern(topic TEXT PRIMARY KEY, regexp TEXT NOT NULL);
INSERT INTO pattern
SELECT column1, column2
FROM (VALUES('prohibition', '(?i)\b(ban|halt|moratorium)\b'),
            ('court', '(?i)\b(court|judge|lawsuit)s?\b'),
            ('fishing', '(?i)\b(fish|herring|trawl)\w*'))
WHERE NOT EXISTS (SELECT * FROM pattern);

DROP VIEW IF EXISTS temp.pattern_list;
CREATE TEMP VIEW pattern_list AS
WITH list AS (
  SELECT json_group_array(regexp) AS patterns, json_group_array(topic) AS topics
  FROM (SELECT * FROM pattern ORDER BY topic)
), titled AS (
  SELECT path, title FROM documents WHERE title IS NOT NULL
  UNION ALL
  SELECT path, title FROM related WHERE title IS NOT NULL
)
SELECT t.path, t.title, list.topics ->> ('$[' || w.value || ']') AS topic
FROM titled AS t, list, json_each(regexp_which(t.title, list.patterns)) AS w
ORDER BY t.path, t.title, topic;
