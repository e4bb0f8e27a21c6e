SELECT url_scheme('HTTPS://example.com/x');
--> https

SELECT url_scheme('mailto:a@b.org'), url_scheme('a+b.c:x'), url_scheme('//x.org');
--> mailto|a+b.c|

-- NULL gives NULL; so does what is no address.
SELECT quote(url_scheme(NULL)), quote(url_scheme('')), quote(url_scheme('no address')), quote(url_scheme(42)), quote(url_scheme('http://'));
--> NULL|NULL|NULL|NULL|NULL

-- Bytes that are not UTF-8, and a NUL inside.
SELECT quote(url_scheme(CAST(x'687474703a2f2f782e6f72672fff00612f' AS TEXT)));
--> 'http'
