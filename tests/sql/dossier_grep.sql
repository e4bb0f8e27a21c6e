-- dossier_grep(glob, pattern): a row per match, with the field or line it is in.
SELECT path, field, line, match, groups FROM dossier_grep('examples/corpus', '(?i)\b(ban|halt)\b');
--> examples/corpus/2024-03-02-council.md|$.title|3|halt|{"0":"halt","1":"halt"}
--> examples/corpus/2024-03-02-council.md|$.related[0].title|28|ban|{"0":"ban","1":"ban"}
--> examples/corpus/2024-03-02-council.md|$.related[0].webUrl|31|ban|{"0":"ban","1":"ban"}
--> examples/corpus/2024-03-02-council.md|$.related[0].ampWebUrl|32|ban|{"0":"ban","1":"ban"}
--> examples/corpus/2024-03-02-council.md|$.related[0].cdnAmpWebUrl|33|ban|{"0":"ban","1":"ban"}
--> examples/corpus/2024-03-02-council.md|body|56|halt|{"0":"halt","1":"halt"}
--> examples/corpus/2024-03-03-wire.md|$.title|3|halt|{"0":"halt","1":"halt"}
--> examples/corpus/2024-03-03-wire.md|$.related[0].title|23|halt|{"0":"halt","1":"halt"}
--> examples/corpus/2024-03-03-wire.md|body|36|halt|{"0":"halt","1":"halt"}
--> examples/corpus/2024-03-18-hamlet.md|$.title|3|ban|{"0":"ban","1":"ban"}
--> examples/corpus/2024-03-18-hamlet.md|$.originalUrl|6|ban|{"0":"ban","1":"ban"}
--> examples/corpus/2024-03-18-hamlet.md|$.webUrl|7|ban|{"0":"ban","1":"ban"}
--> examples/corpus/2024-03-18-hamlet.md|$.ampWebUrl|8|ban|{"0":"ban","1":"ban"}
--> examples/corpus/2024-03-18-hamlet.md|$.cdnAmpWebUrl|9|ban|{"0":"ban","1":"ban"}
--> examples/corpus/2024-03-18-hamlet.md|$.related[0].title|30|halt|{"0":"halt","1":"halt"}
--> examples/corpus/2024-03-18-hamlet.md|$.related[0].webUrl|33|halt|{"0":"halt","1":"halt"}
--> examples/corpus/2024-03-18-hamlet.md|$.related[0].ampWebUrl|34|halt|{"0":"halt","1":"halt"}
--> examples/corpus/2024-03-18-hamlet.md|$.related[0].cdnAmpWebUrl|35|halt|{"0":"halt","1":"halt"}
--> examples/corpus/2024-03-18-hamlet.md|$.related[1].title|42|halt|{"0":"halt","1":"halt"}
--> examples/corpus/2024-04-01-quiet-night.md|$.related[0].title|21|ban|{"0":"ban","1":"ban"}
--> examples/corpus/2024-04-01-quiet-night.md|$.related[0].webUrl|24|ban|{"0":"ban","1":"ban"}
--> examples/corpus/2024-04-09-court.md|body|4|ban|{"0":"ban","1":"ban"}

-- A value that matches twice is there twice.
SELECT value, match FROM dossier_grep('examples/corpus/2024-03-02-council.md', 'https?://[^/]+') LIMIT 2;
--> https://harbourpost.example/2024/03/bay-council-halts-night-trawling?utm_source=newsletter&utm_medium=email|https://harbourpost.example
--> https://harbourpost.example/2024/03/bay-council-halts-night-trawling|https://harbourpost.example

-- Fields are left out before they are searched.
SELECT field, count(*) FROM dossier_grep('examples/corpus', '(?i)the') WHERE field GLOB '$.related*' GROUP BY field;
--> $.related[0].excerpt|4
--> $.related[0].provider.name|1
--> $.related[0].title|3
--> $.related[0].webUrl|1
--> $.related[1].excerpt|2
--> $.related[1].provider.name|2
--> $.related[1].title|1

SELECT count(*) FROM dossier_grep('examples/corpus', '(?i)the') WHERE field = 'body';
--> 52

EXPLAIN QUERY PLAN SELECT * FROM dossier_grep('examples/corpus', 'x') WHERE field GLOB '$.title*';
--> QUERY PLAN
--> `--SCAN dossier_grep VIRTUAL TABLE INDEX 17170432:all files; reads whole files, field

SELECT count(*) FROM dossier_grep('examples/corpus', NULL);
--> 0

SELECT count(*) FROM dossier_grep(NULL, 'x');
--> 0

SELECT count(*) FROM dossier_grep('examples/corpus', '(');
--! dossier_grep: missing closing ): (

SELECT count(*) FROM dossier_grep('examples/corpus');
--! dossier_grep: needs a folder and a pattern: dossier_grep('notes', 'ban')
