.nullvalue NULL
SELECT regexp_substr('due 2024-05-06', '\d+-\d+'), regexp_substr('due', '\d+');
--> 2024-05|NULL

-- start, n, flags, group.
SELECT regexp_substr('a1 b2 c3', '[a-z]\d', 2), regexp_substr('a1 b2 c3', '[a-z]\d', 1, 3),
       regexp_substr('a1 b2 c3', '[A-Z]\d', 1, 2, 'i'),
       regexp_substr('a1 b2 c3', '([a-z])(\d)', 1, 2, '', 2),
       regexp_substr('a1 b2 c3', '([a-z])(?P<digit>\d)', 1, 3, '', 'digit');
--> b2|c3|b2|2|3

-- Found and empty is not the same as not found.
SELECT quote(regexp_substr('abc', 'x*')), quote(regexp_substr('abc', 'x'));
--> ''|NULL

SELECT regexp_substr('b', '(a)|b', 1, 1, '', 1), regexp_substr('b', '(a)|b', 1, 1, '', 9);
--> NULL|NULL

SELECT regexp_substr(NULL, 'a'), regexp_substr('a', NULL), regexp_substr('a', 'a', NULL);
--> NULL|NULL|NULL

SELECT regexp_substr(3.25, '\d+$'), hex(regexp_substr(CAST(X'61006200' AS TEXT), 'a.b')),
       regexp_substr(CAST(X'FF616263' AS TEXT), '\w+');
--> 25|610062|abc

SELECT regexp_substr('a', 'a', -1);
--! regexp_substr: start must be a whole number from 1, not '-1'

SELECT regexp_substr('a', 'a', 1, 1, 'q');
--! regexp_substr: unknown flag 'q': the flags are i, c, m, s and x
