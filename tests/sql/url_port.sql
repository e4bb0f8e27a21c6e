SELECT url_port('http://x.org:8080/'), typeof(url_port('http://x.org:8080/'));
--> 8080|integer

-- NULL where the address names none, or only its scheme's own.
SELECT quote(url_port('http://x.org/')), quote(url_port('https://x.org:443/')), url_port('http://x.org:443/');
--> NULL|NULL|443

-- NULL gives NULL; so does what is no address.
SELECT quote(url_port(NULL)), quote(url_port('')), quote(url_port('no address')), quote(url_port(42)), quote(url_port('http://'));
--> NULL|NULL|NULL|NULL|NULL

-- Bytes that are not UTF-8, and a NUL inside.
SELECT quote(url_port(CAST(x'687474703a2f2f782e6f72672fff00612f' AS TEXT)));
--> NULL
