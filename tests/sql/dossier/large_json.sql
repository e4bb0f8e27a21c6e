-- Lists of 1 KB and more: SQLite is given their JSON without a copy and keeps it past the row.
SELECT count(writefile(printf('{tmp}/%03d.md', n), printf('---
id: %d
rows:
%s---
', n, (WITH RECURSIVE i(k) AS (VALUES (1) UNION ALL SELECT k + 1 FROM i WHERE k < 20 + n % 37)
       SELECT group_concat(printf('  - name: "document %d, item %d: %s"
    rank: %d
', n, k, replace(hex(zeroblob(20)), '0', 'x'), k), '') FROM i)))) > 0
FROM (WITH RECURSIVE i(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM i WHERE n < 200) SELECT n FROM i);
CREATE VIRTUAL TABLE temp.one USING dossier('{tmp}', threads = 1, id INTEGER, rows);
CREATE VIRTUAL TABLE temp.two USING dossier('{tmp}', threads = 2, id INTEGER, rows);
CREATE TABLE kept AS SELECT id, rows FROM one;
SELECT min(length(rows)) > 1024, max(length(rows)) FROM one;
--> 1
--> 1|4743

-- Twice in a row, and against a copy.
SELECT count(*) FROM one WHERE rows IS rows AND length(rows) > 1000 AND rows ->> '$[19].rank' = 20;
SELECT count(*) FROM two JOIN kept USING (id) WHERE two.rows = kept.rows;
SELECT count(*), sum(json_valid(rows)), sum(json_array_length(rows)) FROM two;
--> 200
--> 200
--> 200|200|7450

-- Kept over rows: the largest, the one before, sorted, distinct, all of them.
SELECT max(rows) = (SELECT max(rows) FROM kept), min(rows) = (SELECT min(rows) FROM kept) FROM two;
SELECT sum(before = (SELECT rows FROM kept k WHERE k.id = x.id - 1)) FROM (SELECT id, lag(rows) OVER (ORDER BY id) AS before FROM two) x;
SELECT group_concat(id) FROM (SELECT id FROM two ORDER BY rows LIMIT 3);
SELECT count(DISTINCT rows), count(DISTINCT substr(rows, 1, 40)) FROM two;
SELECT length(group_concat(rows, '')) = (SELECT sum(length(rows)) FROM kept) FROM one;
--> 1|1
--> 199
--> 1,10,100
--> 200|200
--> 1

-- A limit on lengths is kept, and what was held is released.
.limit length 4000
SELECT length(rows) FROM two ORDER BY id LIMIT 1;
SELECT count(rows) FROM two;
.limit length 1000000000
SELECT count(rows) FROM one;
-->               length 4000
--> 1726
-->               length 1000000000
--> 200
--! string or blob too big
