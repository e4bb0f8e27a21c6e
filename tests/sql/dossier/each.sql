-- A row per item; its keys are the columns. A file without the list gives no row.
CREATE VIRTUAL TABLE temp.links USING dossier('{data}/notes', each = 'links');
SELECT path, ordinal, title, url, meta_rowid, item FROM links;
--> tests/data/notes/a.md|1|One|https://one.example/a||{"title":"One","url":"https://one.example/a","images":[{"url":"1.png"},{"url":"2.png"}]}
--> tests/data/notes/a.md|2|Two|https://two.example/||{"title":"Two","url":"https://two.example/"}
--> tests/data/notes/b.md|1|Three||3|{"title":"Three","rowid":3}
--> tests/data/notes/b.md|2||||"just text"
--> tests/data/notes/b.md|3||||["a","list"]

SELECT group_concat(name, ' ') FROM pragma_table_xinfo('links');
--> path meta size mtime encoding error_line error_column body_line ordinal item title url images meta_rowid value body status error

-- A list of scalars has the column value.
CREATE VIRTUAL TABLE temp.tags USING dossier('{data}/notes', each = 'tags');
SELECT path, ordinal, value, item FROM tags;
--> tests/data/notes/a.md|1|x|"x"
--> tests/data/notes/a.md|2|y|"y"

SELECT group_concat(name, ' ') FROM pragma_table_info('tags');
--> path value body status error

-- A path: the images of all links, counted within the file.
CREATE VIRTUAL TABLE temp.images USING dossier('{data}/notes', each = '$.links[*].images[*]');
SELECT path, ordinal, url FROM images;
--> tests/data/notes/a.md|1|1.png
--> tests/data/notes/a.md|2|2.png

-- Without the last [*] it is meant all the same.
CREATE VIRTUAL TABLE temp.images_too USING dossier('{data}/notes', each = '$.links[*].images');
SELECT count(*) FROM images_too;
--> 2

-- Declared columns are paths from the item; the file's own columns are there, too.
CREATE VIRTUAL TABLE temp.declared USING dossier('{data}/notes', each = 'links',
    heading TEXT PATH '$.title', image TEXT PATH '$.images[0].url', whole PATH '$');
SELECT path, ordinal, heading, image, whole = item, status, meta ->> '$.title', body <> '' FROM declared WHERE ordinal = 1;
--> tests/data/notes/a.md|1|One|1.png|1|ok|Alpha|1
--> tests/data/notes/b.md|1|Three||1|ok|Beta|0

-- The rowid of an item lies above its document's: a key for joins.
SELECT l.rowid - d.rowid AS ordinal FROM links AS l
JOIN dossier_documents('{data}/notes') AS d USING (path) ORDER BY path, ordinal;
--> 1
--> 2
--> 1
--> 2
--> 3

SELECT title FROM links WHERE rowid = (SELECT rowid FROM links WHERE title = 'Two');
--> Two

-- No list, a map, a scalar: no rows.
CREATE VIRTUAL TABLE temp.absent USING dossier('{data}/notes', each = 'absent');
SELECT count(*) FROM absent;
SELECT group_concat(name, ' ') FROM pragma_table_info('absent');
--> 0
--> path body status error

CREATE VIRTUAL TABLE temp.map USING dossier('{data}/notes', each = 'author');
SELECT count(*) FROM map;
--> 0

CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', each = '');
--! dossier: each = '': expected a key or a path

CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', each = '$.links[');
--! dossier: each: expected ] at character 8 of '$.links['

-- Names that only items have are a file's to use.
CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', each = 'links', ordinal INTEGER);
--! dossier: column 'ordinal' is one of the file's own; write meta_ordinal PATH '$.ordinal' for the front matter's

CREATE VIRTUAL TABLE temp.files USING dossier('{data}/notes', ordinal INTEGER PATH '$.n');
SELECT ordinal FROM files WHERE ordinal = 7;
--> 7
