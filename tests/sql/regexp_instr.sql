.nullvalue NULL
SELECT regexp_instr('the ban', 'b.n'), regexp_instr('the ban', 'x'), regexp_instr('', '');
--> 5|0|1

-- Characters, not bytes.
SELECT regexp_instr('één ban', 'ban'), substr('één ban', regexp_instr('één ban', 'ban'));
--> 5|ban

-- start, n, end (0: where it begins, 1: behind it), flags, group.
SELECT regexp_instr('banana', 'an', 3), regexp_instr('banana', 'an', 1, 2),
       regexp_instr('banana', 'an', 1, 2, 1), regexp_instr('banana', 'AN', 1, 2, 0, 'i'),
       regexp_instr('k=v', '(\w)=(\w)', 1, 1, 0, '', 2),
       regexp_instr('k=v', '(?P<key>\w)=(\w)', 1, 1, 1, '', 'key');
--> 4|4|6|4|3|2

SELECT regexp_instr('banana', 'an', 1, 3), regexp_instr('banana', 'an', 99);
--> 0|0

-- A group that took no part, or that the pattern does not have.
SELECT regexp_instr('b', '(a)|b', 1, 1, 0, '', 1), regexp_instr('b', '(a)|b', 1, 1, 0, '', 2);
--> 0|0

SELECT regexp_instr(NULL, 'a'), regexp_instr('a', 'a', 1, 1, 0, '', NULL), regexp_instr(2024, '24');
--> NULL|NULL|3

SELECT regexp_instr(CAST(X'00C3A961' AS TEXT), 'a'), regexp_instr(CAST(X'FF80C3A961' AS TEXT), 'a');
--> 3|3

SELECT regexp_instr('a', 'a', 1, 0);
--! regexp_instr: n must be a whole number from 1, not '0'

SELECT regexp_instr('a', 'a', 1, 1, 2);
--! regexp_instr: end must be 0 or 1

SELECT regexp_instr('a', '(?P<x>a)(?P<y>b)?', 1, 1, 0, '', 'z');
--! regexp_instr: the pattern has no group 'z': its names are x, y
