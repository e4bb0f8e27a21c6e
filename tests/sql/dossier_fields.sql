SELECT field, type, documents, nulls, distinct_values, shortest, longest, example FROM dossier_fields('{data}/notes');
--> $.title|text|4|0|4|4|18|Alpha
--> $.n|integer|text|3|0|3|1|16|7
--> $.rate|real|1|0|1|4|4|1.50
--> $.done|boolean|2|0|2|4|5|true
--> $.nothing|null|1|1|0|||
--> $.day|text|1|0|1|10|10|2021-07-04
--> $.code|text|1|0|1|3|3|007
--> $.big|text|1|0|1|21|21|123456789012345678901
--> $.tags|list|2|0|2|0|2|["x","y"]
--> $.tags[*]|text|1|0|2|1|1|x
--> $.author|map|2|0|2|1|2|{"name":"Ann","mail":{"home":"ann@example.org"}}
--> $.author.name|text|2|0|2|3|3|Ann
--> $.author.mail|map|1|0|1|1|1|{"home":"ann@example.org"}
--> $.author.mail.home|text|1|0|1|15|15|ann@example.org
--> $.path|text|1|0|1|14|14|not the file's
--> $.Status|text|1|0|1|5|5|draft
--> $.links|list|2|0|2|2|3|[{"title":"One","url":"https://one.example/a","images":[{"url":"1.png"},{"url":"2.png"}]},{"title":"...
--> $.links[*]|map|text|list|2|0|5|2|9|{"title":"One","url":"https://one.example/a","images":[{"url":"1.png"},{"url":"2.png"}]}
--> $.links[*].title|text|2|0|3|3|5|One
--> $.links[*].url|text|1|0|2|20|21|https://one.example/a
--> $.links[*].images|list|1|0|1|2|2|[{"url":"1.png"},{"url":"2.png"}]
--> $.links[*].images[*]|map|1|0|2|1|1|{"url":"1.png"}
--> $.links[*].images[*].url|text|1|0|2|5|5|1.png
--> $.links[*].rowid|integer|1|0|1|1|1|3
--> $.links[*][*]|text|1|0|2|1|4|a
--> $.TITLE|text|1|0|1|7|7|shouted

-- What is not in all documents.
SELECT field FROM dossier_fields('{data}/notes/[ab].md') WHERE documents = 1 AND field NOT LIKE '$.links%';
--> $.rate
--> $.nothing
--> $.day
--> $.code
--> $.big
--> $.tags[*]
--> $.author.mail
--> $.author.mail.home
--> $.path
--> $.Status

SELECT count(*) FROM dossier_fields('{data}/notes/plain.txt');
--> 0

SELECT value, (SELECT count(*) FROM dossier_fields(value)) FROM json_each('["{data}/notes/a.md", "{data}/notes/sub"]');
--> tests/data/notes/a.md|23
--> tests/data/notes/sub|3

-- NULL has no fields; nothing at all is an error, and so is a place that is not there.
SELECT count(*) FROM dossier_fields(NULL);
--> 0

SELECT count(*) FROM dossier_fields;
--! dossier_fields: needs a glob, a folder or a file: dossier_fields('notes/*.md')

SELECT count(*) FROM dossier_fields('{data}/nowhere');
--! dossier_fields: tests/data/nowhere: no such file or folder
