-- A folder, a glob, a file: a row per file, in the byte order of the paths.
CREATE VIRTUAL TABLE temp.folder USING dossier('{data}/notes');
SELECT path, status FROM folder;
--> tests/data/notes/a.md|ok
--> tests/data/notes/b.md|ok
--> tests/data/notes/bad.md|bad front matter
--> tests/data/notes/plain.txt|no front matter
--> tests/data/notes/sub/c.md|ok
--> tests/data/notes/sub/empty.md|no front matter
--> tests/data/notes/sub/latin1.md|ok

CREATE VIRTUAL TABLE temp.glob USING dossier('{data}/notes/**/{a,c}.md');
SELECT path, title, body FROM glob;
--> tests/data/notes/a.md|Alpha|Body of Alpha.
--> Second line.
-->
--> tests/data/notes/sub/c.md|Gamma|Gamma body
-->

CREATE VIRTUAL TABLE temp.file USING dossier({data}/notes/b.md);
SELECT path, title FROM file;
--> tests/data/notes/b.md|Beta

-- What SELECT * gives: path, the keys in order of first appearance, body, status, error.
SELECT group_concat(name, ' ') FROM pragma_table_info('folder');
--> path title n rate done nothing day code big tags author_name author_mail_home meta_path meta_Status links TITLE_2 body status error

-- The hidden columns.
SELECT group_concat(name, ' ') FROM pragma_table_xinfo('folder') WHERE hidden = 1;
--> meta size mtime encoding error_line error_column body_line

SELECT path, meta, size, encoding, error_line, error_column, body_line FROM folder;
--> tests/data/notes/a.md|{"title":"Alpha","n":7,"rate":1.50,"done":true,"nothing":null,"day":"2021-07-04","code":"007","big":"123456789012345678901","tags":["x","y"],"author":{"name":"Ann","mail":{"home":"ann@example.org"}},"path":"not the file's","Status":"draft","links":[{"title":"One","url":"https://one.example/a","images":[{"url":"1.png"},{"url":"2.png"}]},{"title":"Two","url":"https://two.example/"}]}|395|UTF-8|||26
--> tests/data/notes/b.md|{"title":"Beta","n":"seven","done":false,"author":{"name":"Bob"},"tags":[],"links":[{"title":"Three","rowid":3},"just text",["a","list"]]}|135|UTF-8|||14
--> tests/data/notes/bad.md||37|UTF-8|3|1|1
--> tests/data/notes/plain.txt||24|UTF-8|||1
--> tests/data/notes/sub/c.md|{"title":"Gamma","n":9007199254740993,"TITLE":"shouted"}|67|UTF-8|||6
--> tests/data/notes/sub/empty.md||0|UTF-8|||1
--> tests/data/notes/sub/latin1.md|{"title":"café crème, garçon"}|83|windows-1252|||4

SELECT count(*) FROM folder WHERE mtime BETWEEN 1000000000 AND unixepoch('now', '+1 day');
--> 7

-- The first argument is missing, empty, names nothing, is no good.
CREATE VIRTUAL TABLE temp.x USING dossier;
--! dossier: the first argument is a glob, a folder or a file: dossier('notes/*.md')

CREATE VIRTUAL TABLE temp.x USING dossier('');
--! dossier: the first argument is a glob, a folder or a file: dossier('notes/*.md')

CREATE VIRTUAL TABLE temp.x USING dossier('{data}/nowhere');
--! dossier: tests/data/nowhere: no such file or folder

CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes/../../secret');
--! dossier: tests/data/notes/../../secret: no such file or folder

-- A glob that matches nothing is an empty table, for the files may come.
CREATE VIRTUAL TABLE temp.none USING dossier('{data}/nowhere*/*.md');
SELECT count(*) FROM none;
SELECT group_concat(name, ' ') FROM pragma_table_info('none');
--> 0
--> path body status error

-- Nothing can be written.
DELETE FROM folder;
--! table folder may not be modified

INSERT INTO folder(path) VALUES('x');
--! table folder may not be modified
