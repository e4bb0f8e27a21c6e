SELECT url_param('https://x.org/?id=5&q=a+b%21', 'q');
--> a b!

-- The first of that name; a name without a value has an empty one.
SELECT url_param('https://x.org/?a=1&a=2', 'a'), quote(url_param('https://x.org/?a', 'a')), quote(url_param('https://x.org/?a=1', 'b')), quote(url_param('https://x.org/', 'a'));
--> 1|''|NULL|NULL

SELECT quote(url_param(NULL, 'a')), quote(url_param('https://x.org/?a=1', NULL)), quote(url_param('no address?a=1', 'a'));
--> NULL|NULL|NULL

-- Escapes that are not UTF-8 become U+FFFD; NUL and numbers are text.
SELECT hex(url_param('https://x.org/?a=%FF', 'a')), hex(url_param('https://x.org/?a=b%00c', 'a')), url_param('https://x.org/?5=six', 5);
--> EFBFBD|620063|six
