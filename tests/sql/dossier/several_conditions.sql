-- Of several conditions each leaves out what it can: the debug report counts what was parsed.
CREATE VIRTUAL TABLE temp.notes USING dossier('{data}/notes', title TEXT, count INTEGER);

SELECT count(*) FROM notes WHERE title LIKE '%zebra%' AND count = 5 AND title GLOB '*' AND title REGEXP '.';
--> 0

SELECT count(*) FROM notes WHERE count = 5 AND title GLOB '*zebra*';
--> 0

SELECT count(*) FROM notes WHERE title REGEXP 'l' AND title REGEXP 'zebra' AND path LIKE '%a%' AND size > 1;
--> 0

.parameter init
.parameter set ?1 'zebra'
.parameter set ?2 7
SELECT count(*) FROM notes WHERE title = ?1 AND title LIKE ?2 AND count = ?2;
--> 0

SELECT regexp_substr(dossier_debug(), 'Front matter read.*');
-->

-- And not more.
SELECT title FROM notes WHERE title LIKE '%alph%' AND title REGEXP 'lph' AND title GLOB 'A*' AND title = 'Alpha';
--> Alpha

SELECT regexp_substr(dossier_debug(), 'Front matter read.*');
--> Front matter read: 1 by the plain reader, 0 by yaml-cpp, 0 JSON or TOML
