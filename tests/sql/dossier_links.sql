-- dossier_links(glob): every http and https address, with the text beside it.
SELECT path, field, line, url, text FROM dossier_links('examples/corpus/2024-03-02-council.md');
--> examples/corpus/2024-03-02-council.md|$.originalUrl|6|https://harbourpost.example/2024/03/bay-council-halts-night-trawling?utm_source=newsletter&utm_medium=email|Bay council votes to halt night trawling after herring count
--> examples/corpus/2024-03-02-council.md|$.webUrl|7|https://harbourpost.example/2024/03/bay-council-halts-night-trawling|Bay council votes to halt night trawling after herring count
--> examples/corpus/2024-03-02-council.md|$.images[0].url|22|https://media.harbourpost.example/selby/quay-at-dusk.jpg?width=1200|Bay council votes to halt night trawling after herring count
--> examples/corpus/2024-03-02-council.md|$.related[0].webUrl|31|https://www.tideline.example/law/fishers-ask-court-to-lift-ban|Fishers ask court to lift the ban before it starts
--> examples/corpus/2024-03-02-council.md|$.related[0].ampWebUrl|32|https://amp.tideline.example/law/fishers-ask-court-to-lift-ban|Fishers ask court to lift the ban before it starts
--> examples/corpus/2024-03-02-council.md|$.related[0].cdnAmpWebUrl|33|https://amp-tideline-example.cdn.ampproject.org/c/s/amp.tideline.example/law/fishers-ask-court-to-lift-ban|Fishers ask court to lift the ban before it starts
--> examples/corpus/2024-03-02-council.md|$.related[0].images[0].url|40|https://cdn.tideline.example/2024/court-steps.jpg|Fishers ask court to lift the ban before it starts
--> examples/corpus/2024-03-02-council.md|$.related[1].webUrl|47|https://opencoast.example/explainers/how-herring-are-counted/?fbclid=IwAR0selbybay|How herring are counted

SELECT field, domain, key FROM dossier_links('examples/corpus/2024-03-02-council.md');
--> $.originalUrl|harbourpost.example|harbourpost.example/2024/03/bay-council-halts-night-trawling
--> $.webUrl|harbourpost.example|harbourpost.example/2024/03/bay-council-halts-night-trawling
--> $.images[0].url|harbourpost.example|media.harbourpost.example/selby/quay-at-dusk.jpg?width=1200
--> $.related[0].webUrl|tideline.example|tideline.example/law/fishers-ask-court-to-lift-ban
--> $.related[0].ampWebUrl|tideline.example|tideline.example/law/fishers-ask-court-to-lift-ban
--> $.related[0].cdnAmpWebUrl|ampproject.org|tideline.example/law/fishers-ask-court-to-lift-ban
--> $.related[0].images[0].url|tideline.example|cdn.tideline.example/2024/court-steps.jpg
--> $.related[1].webUrl|opencoast.example|opencoast.example/explainers/how-herring-are-counted

-- All of a folder, in the order of its paths.
SELECT path, count(*) FROM dossier_links('examples/corpus') GROUP BY path;
--> examples/corpus/2024-03-02-council.md|8
--> examples/corpus/2024-03-03-wire.md|4
--> examples/corpus/2024-03-11-seagrass.md|6
--> examples/corpus/2024-03-18-hamlet.md|9
--> examples/corpus/2024-04-01-quiet-night.md|2
--> examples/corpus/2024-04-09-court.md|1
--> examples/corpus/2024-04-20-letter.md|1
--> examples/corpus/station-page.txt|1

-- Constraints on the path decide before a file is opened.
SELECT count(*) FROM dossier_links('examples/corpus') WHERE path GLOB '*council*';
--> 8

-- The inner side of a join starts anew for each row.
SELECT d.path, count(*) FROM dossier_documents('examples/corpus') AS d, dossier_links(d.path) AS l GROUP BY d.path;
--> examples/corpus/2024-03-02-council.md|8
--> examples/corpus/2024-03-03-wire.md|4
--> examples/corpus/2024-03-11-seagrass.md|6
--> examples/corpus/2024-03-18-hamlet.md|9
--> examples/corpus/2024-04-01-quiet-night.md|2
--> examples/corpus/2024-04-09-court.md|1
--> examples/corpus/2024-04-20-letter.md|1
--> examples/corpus/station-page.txt|1

SELECT count(*) FROM dossier_links(NULL);
--> 0

SELECT count(*) FROM dossier_links('examples/nothing');
--! dossier_links: examples/nothing: no such file or folder

SELECT count(*) FROM dossier_links;
--! dossier_links: needs a glob, a folder or a file: dossier_links('notes/*.md')
