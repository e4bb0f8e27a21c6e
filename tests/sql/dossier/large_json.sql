-- Lists of more than half a KB: SQLite is given their JSON without a copy and keeps it past
-- the row.
CREATE VIRTUAL TABLE temp.one USING dossier('{data}/lists', threads = 1, id INTEGER, rows);
CREATE VIRTUAL TABLE temp.two USING dossier('{data}/lists', threads = 2, id INTEGER, rows);
CREATE TABLE kept AS SELECT id, rows FROM one;
SELECT min(length(rows)) > 512, max(length(rows)) FROM one;
--> 1|1072

-- Twice in a row, and against a copy.
SELECT count(*) FROM one WHERE rows IS rows AND length(rows) > 512 AND rows ->> '$[11].rank' = 12;
SELECT count(*) FROM two JOIN kept USING (id) WHERE two.rows = kept.rows;
SELECT count(*), sum(json_valid(rows)), sum(json_array_length(rows)) FROM two;
--> 30
--> 30
--> 30|30|447

-- Kept over rows: the largest, the one before, sorted, distinct, all of them.
SELECT max(rows) = (SELECT max(rows) FROM kept), min(rows) = (SELECT min(rows) FROM kept) FROM two;
SELECT sum(before = (SELECT rows FROM kept k WHERE k.id = x.id - 1)) FROM (SELECT id, lag(rows) OVER (ORDER BY id) AS before FROM two) x;
SELECT group_concat(id) FROM (SELECT id FROM two ORDER BY rows LIMIT 3);
SELECT count(DISTINCT rows), count(DISTINCT substr(rows, 1, 40)) FROM two;
SELECT length(group_concat(rows, '')) = (SELECT sum(length(rows)) FROM kept) FROM one;
--> 1|1
--> 29
--> 1,10,11
--> 30|30
--> 1

-- A limit on lengths is kept, and what was held is released.
.limit length 1000
SELECT length(rows) FROM two ORDER BY id LIMIT 1;
SELECT count(rows) FROM two;
.limit length 1000000000
SELECT count(rows) FROM one;
-->               length 1000
--> 746
-->               length 1000000000
--> 30
--! string or blob too big
