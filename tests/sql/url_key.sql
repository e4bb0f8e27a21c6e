SELECT url_key('https://www.example.com/a/?b=2&a=1#top');
--> example.com/a?a=1&b=2

-- The same article as a page, an AMP page and a copy in a cache.
SELECT url_key('https://www.example.com/a?utm_source=news') = url_key('https://amp.example.com/a') AND url_key('http://example.com/a/amp/') = url_key('https://amp-example-com.cdn.ampproject.org/c/s/amp.example.com/a');
--> 1

-- A key is its own key.
SELECT url_key('example.com/a?a=1&b=2');
--> example.com/a?a=1&b=2

-- Keys must not depend on the connection, so they can be indexed.
CREATE TEMP TABLE pages(u);
CREATE INDEX pages_key ON pages(url_key(u));
INSERT INTO pages VALUES('https://www.example.com/a/');
SELECT u FROM pages WHERE url_key(u) = 'example.com/a';
--> https://www.example.com/a/

-- Only lower-case words that stand alone are marks of AMP.
SELECT url_key('https://camp.com/ramp?stamp=1');
--> camp.com/ramp?stamp=1

SELECT quote(url_key(NULL)), quote(url_key('')), quote(url_key('no address')), quote(url_key('/a'));
--> NULL|NULL|NULL|NULL

SELECT quote(url_key(CAST(x'687474703a2f2f782e6f72672fff00612f' AS TEXT)));
--> 'x.org/%EF%BF%BD%00a'
