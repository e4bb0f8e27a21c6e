SELECT url_normalize(' HTTP://Example.COM:80/a/../b c?q=ü#f ');
--> http://example.com/b%20c?q=%C3%BC#f

-- It is its own result.
SELECT url_normalize(url_normalize('HTTP://0x7f.1/%7e'));
--> http://127.0.0.1/%7e

-- NULL gives NULL; so does what is no address.
SELECT quote(url_normalize(NULL)), quote(url_normalize('')), quote(url_normalize('no address')), quote(url_normalize(42)), quote(url_normalize('http://'));
--> NULL|NULL|NULL|NULL|NULL

-- Bytes that are not UTF-8, and a NUL inside.
SELECT quote(url_normalize(CAST(x'687474703a2f2f782e6f72672fff00612f' AS TEXT)));
--> 'http://x.org/%EF%BF%BD%00a/'
