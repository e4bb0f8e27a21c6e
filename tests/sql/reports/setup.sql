-- Reading it twice keeps what was set.
.read sql/setup.sql
UPDATE report SET folder = 'examples/corpus/2024-03-1*.md';
.read sql/setup.sql
SELECT folder, pattern FROM report;
--> examples/corpus/2024-03-1*.md|(?i)\b(ban|halt|moratorium)\b

SELECT path, title, published, provider, url, json_type(meta), body <> '', status, error FROM documents;
--> examples/corpus/2024-03-11-seagrass.md|Seagrass meadows return where the nets no longer reach|2024-03-11T06:30:00Z|Open Coast|https://opencoast.example/features/seagrass-meadows-return/|object|1|ok|
--> examples/corpus/2024-03-18-hamlet.md|Hamlet of boat builders backs the ban|2024-03-18T15:20:00Z|Tideline|https://www.tideline.example/local/hamlet-backs-the-ban|object|0|ok|

SELECT path, ordinal, title, published, provider, url FROM related;
--> examples/corpus/2024-03-11-seagrass.md|1|Scientists want a moratorium on dredging the channel|2024-02-19T13:05:00Z|Nordvik Daily|https://nordvik.example/news/2024/02/19/moratorium-dredging-channel?gclid=Cj0KCQiA&page=1
--> examples/corpus/2024-03-11-seagrass.md|2|Urban herons move into the harbour|2024-01-30T10:00:00Z|The Harbour Post|https://harbourpost.example/2024/01/urban-herons
--> examples/corpus/2024-03-18-hamlet.md|1|Council votes to halt trawling by night|2024-03-02T19:02:00Z|Nordvik Daily|https://nordvik.example/news/2024/03/02/council-votes-halt-trawling
--> examples/corpus/2024-03-18-hamlet.md|2|Bay council votes to halt night trawling after herring count|2024-03-02T18:40:00Z|The Harbour Post|https://harbourpost-example.cdn.ampproject.org/c/s/harbourpost.example/2024/03/bay-council-halts-night-trawling/amp/

-- Another folder, from one query to the next; keys that it does not have are NULL.
UPDATE report SET folder = 'examples/corpus/station-page.txt';
SELECT title, published, status, length(body) > 1000 FROM documents;
SELECT count(*) FROM related;
--> ||no front matter|1
--> 0

-- Nothing stays in the database.
SELECT count(*) FROM main.sqlite_schema;
--> 0
