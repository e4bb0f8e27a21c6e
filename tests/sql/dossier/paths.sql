-- GLOB and LIKE on the path are decided for the whole of it before a file is opened, wherever their
-- wildcards stand: the debug report counts what was read.
CREATE VIRTUAL TABLE temp.notes USING dossier('{data}/notes', title TEXT);

SELECT count(title) FROM notes WHERE path LIKE '%A.MD';
--> 1

SELECT regexp_substr(dossier_debug(), 'Front matter read.*');
--> Front matter read: 1 by the plain reader, 0 by yaml-cpp, 0 JSON or TOML

SELECT count(title) FROM notes WHERE path GLOB '*[a]?md' AND title > '';
--> 1

SELECT regexp_substr(dossier_debug(), 'Front matter read.*');
--> Front matter read: 2 by the plain reader, 0 by yaml-cpp, 0 JSON or TOML

-- Without case only as far as SQLite says.
PRAGMA case_sensitive_like = 1;
SELECT count(*) FROM notes WHERE path LIKE '%A.MD';
--> 0

PRAGMA case_sensitive_like = 0;
SELECT count(*) FROM notes WHERE path LIKE '%A.MD';
--> 1

-- A condition that is no text, and one that is none.
SELECT (SELECT count(*) FROM notes WHERE path LIKE 5), (SELECT count(*) FROM notes WHERE path GLOB x'2a'),
       (SELECT count(*) FROM notes WHERE path LIKE NULL), (SELECT count(*) FROM notes WHERE path GLOB '*');
--> 0|0|0|7
