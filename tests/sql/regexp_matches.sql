.nullvalue NULL
SELECT * FROM regexp_matches('2024-05, 2023-11', '(?P<year>\d{4})-(\d+)');
--> 1|1|8|2024-05|{"0":"2024-05","1":"2024","year":"2024","2":"05"}
--> 2|10|17|2023-11|{"0":"2023-11","1":"2023","year":"2023","2":"11"}

-- substr(text, start, end - start) is the match, in characters.
SELECT ordinal, start, end, match, substr('été à été', start, end - start)
  FROM regexp_matches('été à été', '\w*[^ ]+');
--> 1|1|4|été|été
--> 2|5|6|à|à
--> 3|7|10|été|été

SELECT match, groups ->> '$.key', groups ->> '$.2' FROM regexp_matches('a=1 b=2', '(?P<key>\w)=(\w)');
--> a=1|a|1
--> b=2|b|2

SELECT match FROM regexp_matches('Ban ban', 'ban', 'i');
--> Ban
--> ban

-- Empty matches, by the same rule as everywhere.
SELECT start, quote(match) FROM regexp_matches('baac', 'a*');
--> 1|''
--> 2|'aa'
--> 5|''

SELECT count(*) FROM regexp_matches('', '');
--> 1

SELECT count(*) FROM regexp_matches(NULL, 'a');
--> 0

SELECT count(*) FROM regexp_matches('a', NULL);
--> 0

SELECT count(*) FROM regexp_matches('a', 'a', NULL);
--> 0

SELECT hex(match) FROM regexp_matches(CAST(X'6100FF6100' AS TEXT), 'a\x00');
--> 6100
--> 6100

-- In joins the arguments change from row to row, and the cursor begins anew.
CREATE TABLE t(id, body, pattern);
INSERT INTO t VALUES (1, 'a1 a2', 'a\d'), (2, 'none', 'a\d'), (3, 'b3', '[b]\d'), (4, NULL, 'x');
SELECT id, ordinal, match FROM t, regexp_matches(t.body, t.pattern) ORDER BY id, ordinal;
--> 1|1|a1
--> 1|2|a2
--> 3|1|b3

SELECT id, m.match FROM t LEFT JOIN regexp_matches(t.body, 'a(\d)') AS m ORDER BY id, ordinal;
--> 1|a1
--> 1|a2
--> 2|NULL
--> 3|NULL
--> 4|NULL

SELECT id, (SELECT group_concat(match, '+') FROM regexp_matches(body, '\d')) FROM t ORDER BY id;
--> 1|1+2
--> 2|NULL
--> 3|3
--> 4|NULL

SELECT a.match || b.match FROM regexp_matches('12', '.') a, regexp_matches('34', '.') b;
--> 13
--> 14
--> 23
--> 24

SELECT rowid, match FROM regexp_matches('abc', '.') WHERE start > 1 AND match LIKE '%b%' LIMIT 1;
--> 2|b

CREATE VIEW numbers AS SELECT id, match FROM t, regexp_matches(t.body, '\d+');
SELECT * FROM numbers ORDER BY 1, 2;
--> 1|1
--> 1|2
--> 3|3

EXPLAIN QUERY PLAN SELECT groups FROM regexp_matches('a', 'a', 'i');
--> QUERY PLAN
--> `--SCAN regexp_matches VIRTUAL TABLE INDEX 15:

SELECT * FROM regexp_matches('a');
--! regexp_matches: needs a text and a pattern

SELECT * FROM regexp_matches('a', '(');
--! regexp_matches: missing closing ): (

SELECT * FROM regexp_matches('a', 'a', 'g');
--! regexp_matches: unknown flag 'g': the flags are i, c, m, s and x
