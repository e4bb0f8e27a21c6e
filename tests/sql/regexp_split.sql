.nullvalue NULL
SELECT ordinal, value FROM regexp_split('a, b,c', ',\s*');
--> 1|a
--> 2|b
--> 3|c

-- One piece more than matches, so that nothing is lost.
SELECT ordinal, quote(value) FROM regexp_split(',a,,b,', ',');
--> 1|''
--> 2|'a'
--> 3|''
--> 4|'b'
--> 5|''

SELECT ordinal, quote(value) FROM regexp_split('', ',');
--> 1|''

SELECT ordinal, quote(value) FROM regexp_split('abc', ',');
--> 1|'abc'

SELECT group_concat(quote(value), ' ') FROM regexp_split('abc', '');
--> '' 'a' 'b' 'c' ''

SELECT group_concat(quote(value), ' ') FROM regexp_split('baac', 'a*');
--> '' 'b' 'c' ''

SELECT value FROM regexp_split('1and2AND3', 'and', 'i');
--> 1
--> 2
--> 3

SELECT count(*) FROM regexp_split(NULL, ',');
--> 0

SELECT count(*) FROM regexp_split('a', NULL);
--> 0

SELECT value FROM regexp_split(10203, '0');
--> 1
--> 2
--> 3

SELECT hex(value) FROM regexp_split(CAST(X'6100622CFF' AS TEXT), ',');
--> 610062
--> FF

CREATE TABLE t(id, tags); INSERT INTO t VALUES (1, 'x;y'), (2, ''), (3, 'z');
SELECT id, ordinal, quote(value) FROM t, regexp_split(t.tags, ';') ORDER BY id, ordinal;
--> 1|1|'x'
--> 1|2|'y'
--> 2|1|''
--> 3|1|'z'

SELECT a.value || b.value FROM regexp_split('1,2', ',') a, regexp_split('3,4', ',') b;
--> 13
--> 14
--> 23
--> 24

SELECT * FROM regexp_split('a', '[');
--! regexp_split: missing closing ]: [

SELECT * FROM regexp_split;
--! regexp_split: needs a text and a pattern
