SELECT url_resolve('https://x.org/a/b?q', '../c#d');
--> https://x.org/c#d

SELECT url_resolve('https://x.org/a/b', '//y.org'), url_resolve('https://x.org/a/b', 'mailto:z'), url_resolve('https://x.org/a?q#f', '');
--> https://y.org/|mailto:z|https://x.org/a?q

-- A base that is no address, or that nothing can be beside of.
SELECT quote(url_resolve('x.org', 'a')), quote(url_resolve('mailto:a', 'b'));
--> NULL|NULL

SELECT quote(url_resolve(NULL, 'a')), quote(url_resolve('https://x.org/', NULL)), url_resolve('https://x.org/', 5);
--> NULL|NULL|https://x.org/5

SELECT url_resolve('https://x.org/', CAST(x'ff0061' AS TEXT));
--> https://x.org/%EF%BF%BD%00a
