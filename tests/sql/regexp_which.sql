.nullvalue NULL
SELECT regexp_which('halt the ban', '["ban", "moratorium", "halt"]'), regexp_which('x', '["ban"]');
--> [0,2]|[]

SELECT regexp_which('a', '[]'), regexp_which('', '["", "a", "^$"]'), regexp_which(NULL, '["a"]'),
       regexp_which('a', NULL);
--> []|[0,2]|NULL|NULL

-- It is JSON; the indexes are those of the list, from 0.
SELECT value, '["ban", "moratorium", "halt"]' -> value
  FROM json_each(regexp_which('halt the ban', '["ban", "moratorium", "halt"]'));
--> 0|"ban"
--> 2|"halt"

SELECT regexp_which('a☃z', '["z", "\\B", "a", "a"]'), regexp_which(2024, '["20", "21"]');
--> [0,2,3]|[0]

SELECT regexp_which('a', '["a", "[b"]');
--! regexp_which: pattern 1: missing closing ]: [b

SELECT regexp_which('a', 1);
--! regexp_which: the patterns must be a JSON array of strings
