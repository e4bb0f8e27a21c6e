.nullvalue NULL
SELECT regexp_count('banana', 'an'), regexp_count('banana', 'x'), regexp_count('', 'a');
--> 2|0|0

-- An empty match directly behind another match is not one.
SELECT regexp_count('', ''), regexp_count('abc', ''), regexp_count('baac', 'a*');
--> 1|4|3

-- start counts characters, and what stands before it still counts for ^ and \b.
SELECT regexp_count('éaéa', 'a', 2), regexp_count('éaéa', 'a', 3), regexp_count('aa', '^a', 2),
       regexp_count('ab', '\bb', 2);
--> 2|1|0|0

-- Directly behind the last character only an empty match can begin; further on, nothing.
SELECT regexp_count('abc', '$', 4), regexp_count('abc', '$', 5);
--> 1|0

SELECT regexp_count('Ban ban', 'ban', 1, 'i'), regexp_count('Ban ban', 'ban', 1, '');
--> 2|1

SELECT regexp_count(NULL, 'a'), regexp_count('a', NULL), regexp_count('a', 'a', NULL),
       regexp_count('a', 'a', 1, NULL);
--> NULL|NULL|NULL|NULL

SELECT regexp_count(CAST(X'61006100' AS TEXT), '\x00'), regexp_count(CAST(X'61FF61' AS TEXT), 'a'),
       regexp_count(11211, '1');
--> 2|2|4

-- On bytes that are not UTF-8 an empty match lies where SQLite's substr() would cut.
SELECT regexp_count(CAST(X'61FFFE' AS TEXT), ''), length(CAST(X'61FFFE' AS TEXT));
--> 4|3

SELECT regexp_count('a', 'a', 0);
--! regexp_count: start must be a whole number from 1, not '0'

SELECT regexp_count('a', 'a', 1.5);
--! regexp_count: start must be a whole number from 1, not '1.5'

SELECT regexp_count('a', 'a', 'gi');
--! regexp_count: start must be a whole number from 1, not 'gi'
