.nullvalue NULL
SELECT regexp_like('A ban on ads', 'b.n'), regexp_like('A ban on ads', '^b.n');
--> 1|0

SELECT regexp_like('BAN', 'ban'), regexp_like('BAN', 'ban', 'i'), regexp_like('BAN', 'ban', 'ic');
--> 0|1|0

SELECT regexp_like('a' || char(10) || 'b', '^b'), regexp_like('a' || char(10) || 'b', '^b', 'm');
--> 0|1

SELECT regexp_like('a' || char(10) || 'b', 'a.b'), regexp_like('a' || char(10) || 'b', 'a.b', 's');
--> 0|1

SELECT regexp_like('ab', 'a b  # two letters', 'x');
--> 1

SELECT regexp_like(NULL, 'a'), regexp_like('a', NULL), regexp_like('a', 'a', NULL);
--> NULL|NULL|NULL

SELECT regexp_like('', ''), regexp_like('', 'a'), regexp_like(12345, '^1.*5$'), regexp_like(1.5, '\.');
--> 1|0|1|1

-- A NUL is a character like others; a byte that is not UTF-8 matches nothing.
SELECT regexp_like(CAST(X'610062' AS TEXT), 'a.b'), regexp_like(CAST(X'61FF62' AS TEXT), 'a.b'),
       regexp_like(CAST(X'61FF62' AS TEXT), 'b');
--> 1|0|1

SELECT regexp_like('a', '(');
--! regexp_like: missing closing ): (

SELECT regexp_like('a', 'a', 'g');
--! regexp_like: unknown flag 'g': the flags are i, c, m, s and x

SELECT regexp_like('price 10', '(?<=price )\d+');
--! regexp_like: look-behind (?<= at character 1 is not supported; put what stands around it into the pattern and take the wanted part as a group with regexp_capture

SELECT regexp_like('abab', '(ab)\1');
--! regexp_like: a back-reference \1 at character 5 is not supported; capture both parts as groups and compare them in SQL: regexp_capture(t, p, 1) = regexp_capture(t, p, 2)

-- The flags may differ from row to row where the pattern does not.
SELECT group_concat(regexp_like('BAN', 'ban', column1)) FROM (VALUES ('i'), ('c'), ('i'));
--> 1,0,1

-- As may the pattern, more often than the cache is large.
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
SELECT sum(regexp_like('number ' || i, i || '$')), sum(regexp_like('number ' || i, '^' || i)) FROM n;
--> 200|0

SELECT regexp_like('a', replace(hex(zeroblob(30000)), '0', 'a'));
--! regexp_like: a pattern of 60000 bytes is longer than this connection allows (50000, SQLITE_LIMIT_LIKE_PATTERN_LENGTH)
