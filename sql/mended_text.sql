-- Text before and after cleaning: each value of the front matter, and each line of the body, that
-- text_clean() changes, and what in it was mojibake. Nothing is written. Needs setup.sql.
DROP VIEW IF EXISTS temp.mended_text;
CREATE TEMP VIEW mended_text AS
WITH piece AS (
  SELECT d.path, value.fullkey AS field, value.atom AS text
  FROM documents AS d, json_tree(d.meta) AS value
  WHERE value.type = 'text'
  UNION ALL
  SELECT d.path, 'body line ' || line.ordinal, line.value
  FROM documents AS d, regexp_split(d.body, '\r?\n') AS line
)
SELECT path, field, text AS before, text_clean(text) AS after, text_mojibake_plan(text) AS mojibake
FROM piece
WHERE text_clean(text) <> text;
