SELECT url_path('https://x.org/a/./b/../c d?q#f');
--> /a/c%20d

SELECT url_path('https://x.org'), url_path('mailto:a@b.org'), quote(url_path('foo://x'));
--> /|a@b.org|''

-- NULL gives NULL; so does what is no address.
SELECT quote(url_path(NULL)), quote(url_path('')), quote(url_path('no address')), quote(url_path(42)), quote(url_path('http://'));
--> NULL|NULL|NULL|NULL|NULL

-- Bytes that are not UTF-8, and a NUL inside.
SELECT quote(url_path(CAST(x'687474703a2f2f782e6f72672fff00612f' AS TEXT)));
--> '/%EF%BF%BD%00a/'
