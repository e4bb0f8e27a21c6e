-- Near for the same story, far for another.
CREATE TEMP TABLE story(name, text);
INSERT INTO story VALUES
  ('a', 'The council voted on Tuesday to ban the use of facial recognition by city agencies, saying that the technology is biased and that its use by the police had never been debated in public.'),
  ('b', 'THE COUNCIL voted on Tuesday to ban the use of facial recognition by city agencies – saying that the technology is biased and that its use by the police had never been debated in public!'),
  ('c', 'The council voted on Tuesday to ban the use of facial recognition by city agencies, saying that the technology is biased and that its use by the police had never been debated in public. Read more.'),
  ('d', 'A different report altogether, on the weather in the mountains, where snow fell early this year and the passes closed before anyone expected it.');
SELECT y.name, text_hamming(text_simhash(x.text), text_simhash(y.text)) <= 12 FROM story x, story y WHERE x.name = 'a';
--> a|1
--> b|1
--> c|1
--> d|0

-- People store these: they must never change.
SELECT text_simhash('The quick brown fox jumps over the lazy dog'), text_simhash('one'), text_simhash('中央社讯', 2);
--> 949623357413208678|-8116635615714726815|407066526560577373

-- n words to a shingle; a shorter text is one.
SELECT text_simhash('a b c', 1) = text_simhash('c b a', 1), text_simhash('a b c', 2) = text_simhash('c b a', 2), text_simhash('a b') = text_simhash('A, B!', 9);
--> 1|0|1

SELECT text_simhash('a', 0);
--! text_simhash: n must be from 1 to 100: 0

-- A text without words has no fingerprint.
SELECT text_simhash(NULL) IS NULL, text_simhash('a', NULL) IS NULL, text_simhash('') IS NULL, text_simhash(' ... ') IS NULL, text_simhash(42) = text_simhash('42'), typeof(text_simhash('a'));
--> 1|1|1|1|1|integer

SELECT text_simhash(CAST(x'610062' AS TEXT)) = text_simhash('a b'), text_simhash(CAST(x'61FF62' AS TEXT)) = text_simhash('a b'), text_simhash(printf('%.*c', 10000000, 'a')) <> 0;
--> 1|1|1
