-- A list of tracking parameters takes the place of url_clean()'s own ...
SELECT dossier_config('tracking_list', '{data}/url/tracking_list.json');
SELECT url_clean('https://x.org/?mark7=1&utm_source=2&exact=3&Exact=4'), url_clean('https://quiet.org/?mark7=1');
--> {"providers":1,"rules":2,"skipped":1}
--> https://x.org/?utm_source=2&exact=3|https://quiet.org/?mark7=1

-- ... but not of url_key()'s: keys are the same in every connection.
SELECT url_key('https://x.org/?mark7=1&utm_source=2');
--> x.org?mark7=1

-- A list that cannot be read changes nothing.
SELECT dossier_config('tracking_list', '{data}/url/missing.json');
SELECT dossier_config('tracking_list', '{data}/url');
SELECT dossier_config('tracking_list', 'CMakeLists.txt');
SELECT url_clean('https://x.org/?mark7=1');
--> https://x.org/
--! dossier_config: tracking_list: tests/data/url/missing.json: No such file or directory
--! dossier_config: tracking_list: tests/data/url: not a regular file
--! dossier_config: tracking_list: CMakeLists.txt: not JSON at byte 0: unexpected character

-- An empty name goes back.
SELECT quote(dossier_config('tracking_list', ''));
SELECT url_clean('https://x.org/?mark7=1&utm_source=2');
--> NULL
--> https://x.org/?mark7=1

SELECT quote(dossier_config(NULL, 'x')), quote(dossier_config('tracking_list', NULL));
--> NULL|NULL

SELECT dossier_config('colour', 'blue');
--! dossier_config: unknown setting 'colour'; there is root, tracking_list, plain_reader, pushdown

-- A database from a stranger cannot call it.
CREATE VIEW sly AS SELECT dossier_config('tracking_list', '/etc/passwd');
SELECT * FROM sly;
--! unsafe use of dossier_config()

-- With one argument it says what is in force.
SELECT quote(dossier_config('tracking_list'));
SELECT json_extract(dossier_config('tracking_list', '{data}/url/tracking_list.json'), '$.rules');
SELECT dossier_config('tracking_list');
--> NULL
--> 2
--> {"providers":1,"rules":2,"skipped":1}

-- The root folder confines the list as well; it can be narrowed, never widened.
SELECT quote(dossier_config('root'));
SELECT dossier_config('root', '{tmp}');
SELECT dossier_config('tracking_list', '{data}/url/tracking_list.json');
SELECT dossier_config('root', '{data}');
SELECT dossier_config('root', '{tmp}/missing');
--> NULL
--> {tmp}
--! dossier_config: tracking_list: tests/data/url/tracking_list.json: outside the root folder
--! dossier_config: root: tests/data is outside the root folder {tmp}
--! dossier_config: root: no such folder: {tmp}/missing

-- Ways to less work, which change no row.
SELECT dossier_config('plain_reader'), dossier_config('pushdown', '0'), dossier_config('plain_reader', 'off');
SELECT dossier_config('plain_reader', 'maybe');
--> on|off|off
--! dossier_config: plain_reader: expected on or off, found 'maybe'
