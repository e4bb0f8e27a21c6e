.read sql/setup.sql
.read sql/indexed_links.sql

-- The same as without the index.
SELECT title FROM indexed_links;
--> Fishers ask court to lift the ban before it starts
--> Bay council votes to halt night trawling after herring count
--> Scientists want a moratorium on dredging the channel
--> Bay council votes to halt night trawling after herring count
--> Council votes to halt trawling by night
--> Hamlet of boat builders backs the ban

SELECT title FROM related, report WHERE title REGEXP report.pattern ORDER BY path, title;
--> Fishers ask court to lift the ban before it starts
--> Bay council votes to halt night trawling after herring count
--> Scientists want a moratorium on dredging the channel
--> Bay council votes to halt night trawling after herring count
--> Council votes to halt trawling by night
--> Hamlet of boat builders backs the ban

UPDATE report SET pattern = '\d';

SELECT regexp_fts5('\d') IS NULL, (SELECT count(*) FROM indexed_links), (SELECT count(*) FROM related WHERE title REGEXP '\d');
--> 1|0|0
