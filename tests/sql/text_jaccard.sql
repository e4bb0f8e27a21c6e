-- The share of five-word shingles that both have; case and punctuation do not count.
SELECT text_jaccard('One two three four five six', 'one, TWO three: four five six!'), text_jaccard('one two three four five six', 'one two three four five seven'), text_jaccard('a', 'b');
--> 1.0|0.333333333333333|0.0

-- Shingles of n words.
SELECT text_jaccard('red green blue', 'blue green red', 1), text_jaccard('red green blue', 'blue green red', 2), text_jaccard('中央社', '中央台', 1);
--> 1.0|0.0|0.5

SELECT text_jaccard('a', 'b', 0);
--! text_jaccard: n must be from 1 to 100: 0

-- NULL, and texts without words.
SELECT text_jaccard(NULL, 'a') IS NULL, text_jaccard('a', 'a', NULL) IS NULL, text_jaccard('', '...') IS NULL, text_jaccard('', 'a'), text_jaccard(42, '42');
--> 1|1|1|0.0|1.0

SELECT text_jaccard(CAST(x'610062' AS TEXT), 'a b'), text_jaccard(CAST(x'61FF62' AS TEXT), 'a b'), text_jaccard('العربية لغة', 'لغة العربية', 1);
--> 1.0|1.0|1.0

SELECT text_jaccard(printf('%.*c', 10000000, 'a'), printf('%.*c', 10000000, 'b'));
--> 0.0
