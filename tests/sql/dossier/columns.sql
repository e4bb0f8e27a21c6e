-- Inferred: nested maps are flattened, a list is JSON; a key that is one of the file's own
-- columns is meta_<key>; a name that is taken in another case gets a number; the type is the
-- one that all values share.
CREATE VIRTUAL TABLE temp.notes USING dossier('{data}/notes');
SELECT name, type FROM pragma_table_info('notes');
--> path|TEXT
--> title|TEXT
--> n|
--> rate|NUMERIC
--> done|BOOLEAN
--> nothing|
--> day|TEXT
--> code|TEXT
--> big|TEXT
--> tags|TEXT
--> author_name|TEXT
--> author_mail_home|TEXT
--> meta_path|TEXT
--> meta_Status|TEXT
--> links|TEXT
--> TITLE_2|TEXT
--> body|TEXT
--> status|TEXT
--> error|TEXT

-- Typed by YAML's core schema: quoted and too large numbers are text, true is 1.
SELECT n, typeof(n), rate, typeof(rate), done, "nothing" IS NULL, day, code, big, typeof(big)
FROM notes WHERE path LIKE '%/a.md';
--> 7|integer|1.5|real|1|1|2021-07-04|007|123456789012345678901|text

SELECT tags, json_array_length(tags), author_name, author_mail_home, meta_path, meta_Status FROM notes WHERE title = 'Alpha';
--> ["x","y"]|2|Ann|ann@example.org|not the file's|draft

-- A value of another type than its column's stays what it is.
SELECT n, typeof(n) FROM notes WHERE n IS NOT NULL;
--> 7|integer
--> seven|text
--> 9007199254740993|integer

SELECT n, TITLE_2 FROM notes WHERE title = 'Gamma';
--> 9007199254740993|shouted

-- 1.50 is a number here, and as it was written in the JSON.
SELECT rate, meta ->> '$.rate', meta -> '$.rate' FROM notes WHERE title = 'Alpha';
--> 1.5|1.5|1.50

-- A list is JSON to SQLite's own functions.
SELECT json_object('tags', tags) FROM notes WHERE title = 'Alpha';
--> {"tags":["x","y"]}

-- Declared: these and no others, converted to their types.
CREATE VIRTUAL TABLE temp.declared USING dossier('{data}/notes',
    title     TEXT,
    n         INTEGER,
    n_text    TEXT PATH '$.n',
    rate_text TEXT PATH '$.rate',
    done      TEXT,
    code      INTEGER,
    big       REAL,
    home      TEXT PATH '$.author.mail.home',
    first_tag TEXT PATH '$.tags[0]',
    last_tag  PATH '$.tags[#-1]',
    image     VARCHAR(80) PATH '$.links[0].images[1].url',
    absent    TEXT PATH '$.x.y[3]',
    file_path TEXT PATH '$.path',
    links     TEXT);
SELECT group_concat(name || ' ' || type, ', ') FROM pragma_table_info('declared');
--> path TEXT, title TEXT, n INTEGER, n_text TEXT, rate_text TEXT, done TEXT, code INTEGER, big REAL, home TEXT, first_tag TEXT, last_tag , image VARCHAR(80), absent TEXT, file_path TEXT, links TEXT, body TEXT, status TEXT, error TEXT

SELECT title, n, typeof(n), n_text, typeof(n_text), rate_text, done, code, typeof(code), typeof(big), home, first_tag,
       last_tag, image, absent IS NULL, file_path FROM declared WHERE title = 'Alpha';
--> Alpha|7|integer|7|text|1.50|true|7|integer|real|ann@example.org|x|y|2.png|1|not the file's

-- What does not convert stays what it is, as in a table.
SELECT n, typeof(n) FROM declared WHERE title = 'Beta';
--> seven|text

SELECT status, title FROM declared WHERE title IS NULL;
--> bad front matter|
--> no front matter|
--> no front matter|

-- A quoted name, a name that is SQL's, a key with a dot and a blank.
CREATE VIRTUAL TABLE temp.odd USING dossier('{data}/odd-keys.md',
    "the key" TEXT PATH '$."a key.with dots"', "select" INTEGER, [group] TEXT);
SELECT "the key", "select", "group" FROM odd;
--> 1|2|g

CREATE VIRTUAL TABLE temp.odd_inferred USING dossier('{data}/odd-keys.md');
SELECT group_concat(quote(name), ' ') FROM pragma_table_info('odd_inferred');
SELECT "a key.with dots", "select", "order by", meta_ FROM odd_inferred;
--> 'path' 'a key.with dots' 'select' 'order by' 'meta_' 'group' 'body' 'status' 'error'
--> 1|2|3|empty

-- A path that cannot be read, a column that is one of the file's own, one given twice.
CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', a PATH '$.b[');
--! dossier: column 'a': expected ] at character 4 of '$.b['

CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', a PATH 'b');
--! dossier: column 'a': a path starts with $ at character 1 of 'b'

CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', body TEXT);
--! dossier: column 'body' is one of the file's own; write meta_body PATH '$.body' for the front matter's

CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', a, A);
--! dossier: column 'A' is given twice

CREATE VIRTUAL TABLE temp.x USING dossier('{data}/notes', a TEXT NOT NULL);
--! dossier: cannot read 'a TEXT NOT NULL': expected option = value, or name [TYPE] [PATH '$.key']
