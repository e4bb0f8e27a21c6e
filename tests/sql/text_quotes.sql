SELECT text_quotes('“it’s” «quoted» ‚low‘ „low“ ‹x› 6′ 2″');
--> "it's" "quoted" 'low' "low" 'x' 6' 2"

-- Dashes, dots and the quotation marks of Chinese are not typewriter matters.
SELECT text_quotes('a – b… 「中」 `x´');
--> a – b… 「中」 `x´

SELECT text_quotes(NULL) IS NULL, text_quotes('') = '', text_quotes(42), typeof(text_quotes(42));
--> 1|1|42|text

SELECT hex(text_quotes(CAST(x'E280990041' AS TEXT))), hex(text_quotes(CAST(x'41FF' AS TEXT))), text_quotes('«نص»');
--> 270041|41EFBFBD|"نص"

SELECT length(text_quotes(printf('%.*c', 10000000, '’')));
--> 10000000
