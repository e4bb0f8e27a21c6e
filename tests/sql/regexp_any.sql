.nullvalue NULL
SELECT regexp_any('a halt', '["ban", "h.lt"]'), regexp_any('a pause', '["ban", "h.lt"]');
--> 1|0

SELECT regexp_any('a', '[]'), regexp_any('', '[""]'), regexp_any(NULL, '["a"]'), regexp_any('a', NULL);
--> 0|1|NULL|NULL

SELECT regexp_any('BAN', '["x", "(?i)ban"]'), regexp_any(2024, '["^20"]'),
       regexp_any(CAST(X'610062' AS TEXT), '["a.b"]'), regexp_any(CAST(X'FF62' AS TEXT), '["b"]');
--> 1|1|1|1

-- The list may come from a table.
CREATE TABLE topics(pattern); INSERT INTO topics VALUES ('\bban\b'), ('moratori(um|a)');
SELECT column1 FROM (VALUES ('a ban'), ('banal'), ('two moratoria'))
 WHERE regexp_any(column1, (SELECT json_group_array(pattern) FROM topics));
--> a ban
--> two moratoria

-- \B never holds inside a character.
SELECT regexp_any('a☃z', '["\\B"]'), regexp_any('☃', '["x", "\\B"]');
--> 0|1

SELECT regexp_any('a', 'ban');
--! regexp_any: the patterns must be a JSON array of strings

SELECT regexp_any('a', '{"a": 1}');
--! regexp_any: the patterns must be a JSON array of strings

SELECT regexp_any('a', '["a", 1]');
--! regexp_any: pattern 1: not a string

SELECT regexp_any('a', '["a", "("]');
--! regexp_any: pattern 1: missing closing ): (

SELECT regexp_any('a', '["a", "b(?=c)"]');
--! regexp_any: pattern 1: look-ahead (?= at character 2 is not supported; put what stands around it into the pattern and take the wanted part as a group with regexp_capture
