-- Conditions on the front matter's columns leave out files before they are parsed. The unary plus
-- hides a condition from the table, so both columns must always be the same.
CREATE VIRTUAL TABLE temp.news USING dossier('examples/corpus');
CREATE VIRTUAL TABLE temp.related USING dossier('examples/corpus', each = 'related');

EXPLAIN QUERY PLAN SELECT title FROM news WHERE title REGEXP 'council';
--> QUERY PLAN
--> `--SCAN news VIRTUAL TABLE INDEX 131072:all files; reads front matter: title, skips files that cannot match [200 ~]

-- Known to leave out nothing: a conversion can write NaN, which has these letters.
EXPLAIN QUERY PLAN SELECT title FROM news WHERE title REGEXP 'an';
--> QUERY PLAN
--> `--SCAN news VIRTUAL TABLE INDEX 131072:all files; reads front matter: title [200]

-- Not known yet.
EXPLAIN QUERY PLAN SELECT title FROM news WHERE title REGEXP ?1 AND provider_name = ?2;
--> QUERY PLAN
--> `--SCAN news VIRTUAL TABLE INDEX 131072:all files; reads front matter: title, provider_name, skips files that cannot match [40200 =~]

SELECT (SELECT count(*) FROM news WHERE title REGEXP '(?i)\bban\b'),
       (SELECT count(*) FROM news WHERE +title REGEXP '(?i)\bban\b');
--> 1|1

SELECT (SELECT count(*) FROM news WHERE provider_name = 'Tideline'),
       (SELECT count(*) FROM news WHERE +provider_name = 'Tideline');
--> 1|1

SELECT (SELECT count(*) FROM news WHERE title GLOB '*council*'),
       (SELECT count(*) FROM news WHERE +title GLOB '*council*');
--> 2|2

SELECT (SELECT count(*) FROM news WHERE title LIKE '%COUNCIL%'),
       (SELECT count(*) FROM news WHERE +title LIKE '%COUNCIL%');
--> 2|2

-- What a conversion writes: true is 1, a list is JSON.
SELECT (SELECT count(*) FROM news WHERE published = 1), (SELECT count(*) FROM news WHERE +published = 1);
--> 4|4

SELECT (SELECT count(*) FROM news WHERE topics REGEXP '"Law"'),
       (SELECT count(*) FROM news WHERE +topics REGEXP '"Law"');
--> 1|1

SELECT (SELECT count(*) FROM related WHERE title REGEXP 'halt'),
       (SELECT count(*) FROM related WHERE +title REGEXP 'halt');
--> 3|3

-- A NULL, a number, a pattern that does not compile.
SELECT (SELECT count(*) FROM news WHERE title REGEXP NULL), (SELECT count(*) FROM news WHERE title = NULL),
       (SELECT count(*) FROM news WHERE quality = 61), (SELECT count(*) FROM news WHERE quality = '61');
--> 0|0|1|1

SELECT count(*) FROM news WHERE title REGEXP '(';
--! REGEXP: missing closing ): (

-- Another collation, and a list, are SQLite's to decide.
SELECT (SELECT count(*) FROM news WHERE provider_name = 'TIDELINE' COLLATE NOCASE),
       (SELECT count(*) FROM news WHERE provider_name IN ('Tideline', 'none'));
--> 1|1

-- Items in another order than their own are sorted.
SELECT group_concat(ordinal) FROM (SELECT ordinal FROM related WHERE path = (SELECT min(path) FROM related)
  ORDER BY path, ordinal DESC);
--> 2,1
