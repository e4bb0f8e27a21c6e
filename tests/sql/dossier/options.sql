CREATE VIRTUAL TABLE temp.without USING dossier('{data}/notes', exclude = '**/sub/**');
SELECT path FROM without;
--> tests/data/notes/a.md
--> tests/data/notes/b.md
--> tests/data/notes/bad.md
--> tests/data/notes/plain.txt

-- Without a slash it is a pattern of names, in every folder.
CREATE VIRTUAL TABLE temp.names USING dossier('{data}/notes', exclude = '{*.txt,b*,latin?.md}');
SELECT path FROM names;
--> tests/data/notes/a.md
--> tests/data/notes/sub/c.md
--> tests/data/notes/sub/empty.md

-- strict: the first bad file is the query's error, where it is needed and where it is not.
CREATE VIRTUAL TABLE temp.strict USING dossier('{data}/notes', strict = 1, title TEXT);
SELECT path FROM strict;
--> tests/data/notes/a.md
--> tests/data/notes/b.md
--! dossier: tests/data/notes/bad.md:3:1: expected ',' or ']'

SELECT title FROM strict WHERE title GLOB 'Alpha';
--> Alpha
--! dossier: tests/data/notes/bad.md:3:1: expected ',' or ']'

-- Files that the query's conditions on the path leave out are not looked at.
SELECT title FROM strict WHERE path GLOB '*/a.md';
--> Alpha

SELECT title FROM strict WHERE path = '{data}/notes/a.md';
--> Alpha

CREATE VIRTUAL TABLE temp.strict_inferred USING dossier('{data}/notes', strict = 1);
--! dossier: tests/data/notes/bad.md:3:1: expected ',' or ']'

-- hidden = 0: names with a leading dot only where the glob has it.
CREATE VIRTUAL TABLE temp.all_names USING dossier('{data}/hidden');
CREATE VIRTUAL TABLE temp.shown USING dossier('{data}/hidden', hidden = 0);
CREATE VIRTUAL TABLE temp.dotted USING dossier('{data}/hidden/.*', hidden = 0);
SELECT (SELECT group_concat(title) FROM all_names), (SELECT group_concat(title) FROM shown), (SELECT group_concat(title) FROM dotted);
--> Hidden,Draft,Shown|Shown|Hidden

-- max_file_size: in bytes, or quoted and with K, M, G.
CREATE VIRTUAL TABLE temp.small USING dossier('{data}/notes', max_file_size = 100);
SELECT path, status, error, body FROM small WHERE status = 'too large';
--> tests/data/notes/a.md|too large|tests/data/notes/a.md: 395 bytes, more than max_file_size = 100|
--> tests/data/notes/b.md|too large|tests/data/notes/b.md: 135 bytes, more than max_file_size = 100|

CREATE VIRTUAL TABLE temp.kilo USING dossier('{data}/notes', max_file_size = '1k');
SELECT count(*) FROM kilo WHERE status = 'too large';
--> 0

-- shard: every file is in exactly one.
CREATE VIRTUAL TABLE temp.shard0 USING dossier('{data}/notes', shard = '0/2', title TEXT);
CREATE VIRTUAL TABLE temp.shard1 USING dossier('{data}/notes', shard = '1/2', title TEXT);
SELECT count(*), count(DISTINCT path) FROM (SELECT path FROM shard0 UNION ALL SELECT path FROM shard1);
--> 7|7

-- threads: the same rows in the same order.
CREATE VIRTUAL TABLE temp.one USING dossier('{data}/notes', threads = 1, title TEXT);
CREATE VIRTUAL TABLE temp.four USING dossier('{data}/notes', threads = 4, title TEXT);
SELECT (SELECT group_concat(path || title) FROM one) = (SELECT group_concat(path || title) FROM four);
--> 1

-- Errors name the option.
CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', colour = 'red');
--! dossier: unknown option 'colour'; there are each, exclude, follow_symlinks, hidden, max_file_size, shard, strict, threads

-- One without its value is no column; a column of that name is quoted or has a type.
CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', title, Strict);
--! dossier: option 'Strict' has no value; a column of that name is "Strict"

CREATE VIRTUAL TABLE temp.named USING dossier('{data}/notes', "strict", hidden TEXT);
SELECT group_concat(name) FROM pragma_table_info('named');
--> path,strict,hidden,body,status,error

CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', strict = 1, STRICT = 1);
--! dossier: option 'strict' is given twice

CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', strict = maybe);
--! dossier: strict = 'maybe': expected 1 or 0

CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', max_file_size = huge);
--! dossier: max_file_size = 'huge': expected bytes, such as 1000000 or '16M'

CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', threads = -1);
--! dossier: threads = '-1': expected a number of threads from 0 to 64

CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', shard = '2/2');
--! dossier: shard = '2/2': expected 'k/n' with k from 0 to n - 1

CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', exclude =);
--! dossier: cannot read 'exclude =': expected option = value, or name [TYPE] [PATH '$.key']

CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', exclude = 'a' 'b');
--! dossier: cannot read 'exclude = 'a' 'b'': expected option = value, or name [TYPE] [PATH '$.key']
