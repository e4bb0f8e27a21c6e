.nullvalue NULL
SELECT regexp_capture('key=value', '(\w+)=(\w+)', 2), regexp_capture('key=value', '(\w+)=(\w+)', 0);
--> value|key=value

-- By default the first group; the match, where there are no groups.
SELECT regexp_capture('key=value', '=(\w+)'), regexp_capture('key=value', '=\w+');
--> value|=value

SELECT regexp_capture('2024-05', '(?P<year>\d+)-(?P<month>\d+)', 'month'),
       regexp_capture('2024-05', '(?<year>\d+)-(?<month>\d+)', 'year'),
       regexp_capture('2024-05', '(\d+)-(\d+)', '2');
--> 05|2024|05

-- More than nine groups.
SELECT regexp_capture('abcdefghijkl', '(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)', 12);
--> l

-- No match; a group that took no part; a group that is not there.
SELECT regexp_capture('a', '(b)'), regexp_capture('b', '(a)|b', 1), regexp_capture('b', '(b)', 2);
--> NULL|NULL|NULL

SELECT regexp_capture(NULL, 'a'), regexp_capture('a', NULL), regexp_capture('a', 'a', NULL),
       regexp_capture(2024, '20(..)');
--> NULL|NULL|NULL|24

SELECT hex(regexp_capture(CAST(X'6100' AS TEXT), 'a(.)')), regexp_capture(CAST(X'FF61' AS TEXT), '(.)');
--> 00|a

SELECT regexp_capture('2024', '(?P<year>\d+)', 'yaer');
--! regexp_capture: the pattern has no group 'yaer': its names are year

SELECT regexp_capture('2024', '(\d+)', -1);
--! regexp_capture: the pattern has no group '-1': it has no named groups
