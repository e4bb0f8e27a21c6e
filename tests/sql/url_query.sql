SELECT url_query('https://x.org/a?b=c d&e#f');
--> b=c%20d&e

-- An empty query is not the same as none.
SELECT quote(url_query('https://x.org/?')), quote(url_query('https://x.org/'));
--> ''|NULL

-- NULL gives NULL; so does what is no address.
SELECT quote(url_query(NULL)), quote(url_query('')), quote(url_query('no address')), quote(url_query(42)), quote(url_query('http://'));
--> NULL|NULL|NULL|NULL|NULL

-- Bytes that are not UTF-8, and a NUL inside.
SELECT quote(url_query(CAST(x'687474703a2f2f782e6f72672fff00612f' AS TEXT)));
--> NULL
