-- What most people want: mojibake, references, what is not seen, NFC, white space.
SELECT text_clean('  It&rsquo;s   â€œfineâ€' || char(0x9D) || char(0x200B) || '.' || char(13, 10, 13, 10, 13, 10) || '  Tom &amp;amp; Jerry ');
--> It’s “fine”.
--> 
--> Tom & Jerry

-- References are resolved wherever they stand, markup or not.
SELECT text_clean('&amp; <br> &amp;');
--> & <br> &

-- Clean text stays: quotes, dashes, scripts, joiners.
SELECT text_clean('“Élan” – 中央社'), text_clean('می‌خواهم') = 'می‌خواهم', text_clean('👨‍👩‍👧') = '👨‍👩‍👧';
--> “Élan” – 中央社|1|1

-- Cleaning again changes nothing.
WITH dirty(t) AS (VALUES ('  &amp;lt; cafÃƒÂ©' || char(13) || ' x'), (char(9)), ('Ã la carte  '), ('a' || char(12) || 'b'))
SELECT group_concat(text_clean(text_clean(t)) = text_clean(t), '') FROM dirty;
--> 1111

SELECT text_clean(NULL) IS NULL, text_clean('') = '', text_clean('  ') = '', text_clean(42), typeof(text_clean(42));
--> 1|1|1|42|text

SELECT hex(text_clean(CAST(x'610062' AS TEXT))), hex(text_clean(CAST(x'61FF62' AS TEXT)));
--> 6162|61EFBFBD62

SELECT length(text_clean(printf('%.*c', 10000000, ' '))), length(text_clean(printf('%.*c', 10000000, 'é')));
--> 0|10000000
