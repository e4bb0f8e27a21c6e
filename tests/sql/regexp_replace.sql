.nullvalue NULL
-- All matches, unless n says which one.
SELECT regexp_replace('banana', 'an', '<>'), regexp_replace('banana', 'an', '<>', 1, 2),
       regexp_replace('banana', 'an', '<>', 3), regexp_replace('banana', 'AN', '<>', 1, 0, 'i');
--> b<><>a|ban<>a|ban<>a|b<><>a

SELECT regexp_replace('2024-05-06', '(\d+)-(\d+)-(\d+)', '$3.$2.$1'),
       regexp_replace('2024-05-06', '(\d+)-(\d+)-(\d+)', '\3.\2.\1'),
       regexp_replace('2024-05', '(?P<year>\d+)-(?P<month>\d+)', '$month/${year}'),
       regexp_replace('price 5', '\d', '$$$0 \\ \$ \&');
--> 06.05.2024|06.05.2024|05/2024|price $5 \ $ 5

-- Of the digits as many are the number as make a group that there is.
SELECT regexp_replace('abcdefghijkl', '(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)', '$11$10-$1'),
       regexp_replace('ab', '(.)', '$10'), regexp_replace('ab', '(.)', '${1}0');
--> kj-al|a0b0|a0b0

-- Empty matches: one rule for count, rows, pieces and replacing.
SELECT regexp_replace('abc', '', '-'), regexp_replace('baac', 'a*', '-'), regexp_replace('', '', '-'),
       regexp_replace('éa', 'x*', '-');
--> -a-b-c-|-b-c-|-|-é-a-

SELECT regexp_replace('b', '(a)|b', '[$1]'), regexp_replace('US$ 5', '5', '$ \d'),
       regexp_replace('abc', 'x', 'y'), regexp_replace('abc', 'b', '');
--> []|US$ $ \d|abc|ac

SELECT regexp_replace(NULL, 'a', 'b'), regexp_replace('a', NULL, 'b'), regexp_replace('a', 'a', NULL);
--> NULL|NULL|NULL

SELECT regexp_replace(1234, '[23]', ''), regexp_replace('abc', 'c', 'x', 9),
       hex(regexp_replace(CAST(X'610062' AS TEXT), '\x00', ' ')),
       hex(regexp_replace(CAST(X'61FF62' AS TEXT), 'b', 'c'));
--> 14|abc|612062|61FF63

SELECT regexp_replace('5', '\d', '$price');
--! regexp_replace: the replacement says $price, but the pattern has no group 'price': it has no named groups (a dollar sign is written $$)

SELECT regexp_replace('5', '(\d)', '$2');
--! regexp_replace: the replacement says $2, but the pattern has 1 group (a dollar sign is written $$)

SELECT regexp_replace('5', '(\d)', '\2');
--! regexp_replace: the replacement says \2, but the pattern has 1 group (a dollar sign is written $$)

SELECT regexp_replace('5', '(', 'x');
--! regexp_replace: missing closing ): (
