.read sql/setup.sql
.read sql/matching_links.sql

SELECT * FROM matching_links;
--> examples/corpus/2024-03-02-council.md|Fishers ask court to lift the ban before it starts|2024-03-01|https://www.tideline.example/law/fishers-ask-court-to-lift-ban
--> examples/corpus/2024-03-03-wire.md|Bay council votes to halt night trawling after herring count|2024-03-02|http://www.harbourpost.example/2024/03/bay-council-halts-night-trawling/#comments
--> examples/corpus/2024-03-11-seagrass.md|Scientists want a moratorium on dredging the channel|2024-02-19|https://nordvik.example/news/2024/02/19/moratorium-dredging-channel?page=1
--> examples/corpus/2024-03-18-hamlet.md|Council votes to halt trawling by night|2024-03-02|https://nordvik.example/news/2024/03/02/council-votes-halt-trawling
--> examples/corpus/2024-03-18-hamlet.md|Bay council votes to halt night trawling after herring count|2024-03-02|https://harbourpost.example/2024/03/bay-council-halts-night-trawling/amp/
--> examples/corpus/2024-04-01-quiet-night.md|Hamlet of boat builders backs the ban|2024-03-18|https://www.tideline.example/local/hamlet-backs-the-ban

-- Another pattern.
UPDATE report SET pattern = 'herons|moratorium';
SELECT title, url FROM matching_links;
--> Scientists want a moratorium on dredging the channel|https://nordvik.example/news/2024/02/19/moratorium-dredging-channel?page=1
--> Urban herons move into the harbour|https://harbourpost.example/2024/01/urban-herons
