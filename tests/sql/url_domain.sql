SELECT url_domain('https://www.bbc.co.uk/news'), url_domain('https://alice.github.io/');
--> bbc.co.uk|alice.github.io

-- Without the list's private section.
SELECT url_domain('https://alice.github.io/', 'icann'), url_domain('https://ALICE.github.io/', 'icann');
--> github.io|github.io

-- A public suffix itself, an IP address, a scheme without domains.
SELECT quote(url_domain('https://co.uk/')), quote(url_domain('http://127.0.0.1/')), quote(url_domain('http://[::1]/')), quote(url_domain('mailto:a@b.org')), quote(url_domain('foo://x.org'));
--> NULL|NULL|NULL|NULL|NULL

SELECT url_domain('https://www.食狮.公司.cn/');
--> xn--85x722f.xn--55qx5d.cn

SELECT url_domain('https://x.org/', 'private');
--! url_domain: unknown list: private

SELECT quote(url_domain('https://x.org/', NULL)), quote(url_domain(NULL, 'icann'));
--> NULL|NULL

-- NULL gives NULL; so does what is no address.
SELECT quote(url_domain(NULL)), quote(url_domain('')), quote(url_domain('no address')), quote(url_domain(42)), quote(url_domain('http://'));
--> NULL|NULL|NULL|NULL|NULL

-- Bytes that are not UTF-8, and a NUL inside.
SELECT quote(url_domain(CAST(x'687474703a2f2f782e6f72672fff00612f' AS TEXT)));
--> 'x.org'
