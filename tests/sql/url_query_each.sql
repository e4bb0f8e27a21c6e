SELECT name, value FROM url_query_each('https://x.org/?q=a+b%21&lang=en&&lang=de&flag#f');
--> q|a b!
--> lang|en
--> lang|de
--> flag|

SELECT rowid, name FROM url_query_each('https://x.org/?a=1&b=2') WHERE value > '1' ORDER BY name LIMIT 5;
--> 2|b

-- No rows for NULL, for no address, for no query.
SELECT count(*) FROM url_query_each(NULL), (SELECT 1);
--> 0

SELECT (SELECT count(*) FROM url_query_each('no address?a=1')), (SELECT count(*) FROM url_query_each('https://x.org/')), (SELECT count(*) FROM url_query_each('https://x.org/?'));
--> 0|0|0

SELECT * FROM url_query_each;
SELECT * FROM url_query_each();
--! url_query_each: the address is missing
--! url_query_each: the address is missing

-- In a join, whichever side comes first; its argument is a column.
CREATE TEMP TABLE links(u);
INSERT INTO links VALUES('https://x.org/?a=1&b=2'), (NULL), ('https://y.org/?c=3');
SELECT url_host(u), name, value FROM url_query_each(links.u), links ORDER BY 1, 2;
SELECT url, name FROM links JOIN url_query_each(u) WHERE name IN ('b', 'c') ORDER BY name;
--> x.org|a|1
--> x.org|b|2
--> y.org|c|3
--> https://x.org/?a=1&b=2|b
--> https://y.org/?c=3|c

-- NUL, bytes that are not UTF-8.
SELECT hex(name), hex(value) FROM url_query_each(CAST(x'687474703a2f2f782e6f72672f3f6100623dff' AS TEXT));
SELECT hex(name), hex(value) FROM url_query_each('https://x.org/?a%00b=%FF%3D');
--> 610062|EFBFBD
--> 610062|EFBFBD3D

-- It reads nothing but its argument, so a view may use it.
CREATE TABLE kept(u);
INSERT INTO kept VALUES('https://x.org/?a=1');
CREATE VIEW parameters AS SELECT name, value FROM kept, url_query_each(kept.u);
SELECT * FROM parameters;
--> a|1
