SELECT url_user('https://me:secret@x.org/');
--> me

SELECT url_user('https://a@b@x.org/'), quote(url_user('https://x.org/')), quote(url_user('https://:secret@x.org/'));
--> a%40b|NULL|NULL

-- NULL gives NULL; so does what is no address.
SELECT quote(url_user(NULL)), quote(url_user('')), quote(url_user('no address')), quote(url_user(42)), quote(url_user('http://'));
--> NULL|NULL|NULL|NULL|NULL

-- Bytes that are not UTF-8, and a NUL inside.
SELECT quote(url_user(CAST(x'687474703a2f2f782e6f72672fff00612f' AS TEXT)));
--> NULL
