SELECT url_suffix('https://www.bbc.co.uk/news'), url_suffix('https://alice.github.io/'), url_suffix('https://co.uk/'), quote(url_suffix('http://127.0.0.1/'));
--> co.uk|github.io|co.uk|NULL

-- NULL gives NULL; so does what is no address.
SELECT quote(url_suffix(NULL)), quote(url_suffix('')), quote(url_suffix('no address')), quote(url_suffix(42)), quote(url_suffix('http://'));
--> NULL|NULL|NULL|NULL|NULL

-- Bytes that are not UTF-8, and a NUL inside.
SELECT quote(url_suffix(CAST(x'687474703a2f2f782e6f72672fff00612f' AS TEXT)));
--> 'org'
