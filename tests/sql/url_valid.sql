SELECT url_valid('https://example.com/a'), url_valid('example.com/a'), url_valid('http://a b/'), url_valid('http://1.2.3.4.5/'), url_valid('mailto:x');
--> 1|0|0|0|1

-- NULL gives NULL; what is no address is not valid.
SELECT quote(url_valid(NULL)), quote(url_valid('')), quote(url_valid('no address')), quote(url_valid(42)), quote(url_valid('http://'));
--> NULL|0|0|0|0

-- Bytes that are not UTF-8, and a NUL inside.
SELECT quote(url_valid(CAST(x'687474703a2f2f782e6f72672fff00612f' AS TEXT)));
--> 1
