SELECT url_fragment('https://x.org/a?b#c d');
--> c%20d

SELECT quote(url_fragment('https://x.org/#')), quote(url_fragment('https://x.org/'));
--> ''|NULL

-- NULL gives NULL; so does what is no address.
SELECT quote(url_fragment(NULL)), quote(url_fragment('')), quote(url_fragment('no address')), quote(url_fragment(42)), quote(url_fragment('http://'));
--> NULL|NULL|NULL|NULL|NULL

-- Bytes that are not UTF-8, and a NUL inside.
SELECT quote(url_fragment(CAST(x'687474703a2f2f782e6f72672fff00612f' AS TEXT)));
--> NULL
