-- How many signs of damage there are; 0 for sound text.
SELECT text_mojibake_score('Itâ€™s franÃ§ais'), text_mojibake_score('It’s français');
--> 2|0

-- Added up over the lines.
SELECT text_mojibake_score('Itâ€™s' || char(10) || 'Itâ€™s');
--> 2

SELECT text_mojibake_score(NULL) IS NULL, text_mojibake_score(''), text_mojibake_score(42), text_mojibake_score(CAST(x'610062FF' AS TEXT));
--> 1|0|0|0

SELECT text_mojibake_score('中央社 العربية Ελληνικά');
--> 0

-- 10 MB: ASCII, sound, damaged.
SELECT text_mojibake_score(printf('%.*c', 10000000, 'x')), text_mojibake_score(printf('%.*c', 10000000, 'é')), text_mojibake_score(replace(printf('%.*c', 2500000, 'x'), 'x', 'Ã©'));
--> 0|0|1250000
