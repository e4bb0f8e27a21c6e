SELECT url_host('https://me@EXAMPLE.com:8080/x');
--> example.com

-- IDNA, and the forms of addresses that browsers take.
SELECT url_host('https://bücher.de/'), url_host('http://0x7f.1/'), url_host('http://[1:0:0::]/');
--> xn--bcher-kva.de|127.0.0.1|[1::]

-- No host is NULL, an empty host is empty; a bad port spoils the address.
SELECT quote(url_host('mailto:a@b.org')), quote(url_host('file:///x')), quote(url_host('http://x.org:99999/'));
--> NULL|''|NULL

-- A domain that needs no rewriting and one that does must agree.
SELECT url_host('https://example.com'), url_host('https://example.com?x'), url_host(' https://Example.com'), url_host('https:\\example.com\x');
--> example.com|example.com|example.com|example.com

-- NULL gives NULL; so does what is no address.
SELECT quote(url_host(NULL)), quote(url_host('')), quote(url_host('no address')), quote(url_host(42)), quote(url_host('http://'));
--> NULL|NULL|NULL|NULL|NULL

-- Bytes that are not UTF-8, and a NUL inside.
SELECT quote(url_host(CAST(x'687474703a2f2f782e6f72672fff00612f' AS TEXT)));
--> 'x.org'
