SELECT text_quality('The cat sat on the mat. The cat sat on the mat.');
--> {"characters":47,"lines":1,"words":12,"sentences":2,"function_words":1,"mean_word_length":2.8333,"symbol_share":0.0,"alphabetic_word_share":1.0,"bullet_line_share":0.0,"ellipsis_line_share":0.0,"sentence_line_share":1.0,"short_line_share":0.0,"long_line_character_share":0.0,"duplicate_line_share":0.0,"duplicate_line_character_share":0.0,"top_2gram_share":0.3529,"top_3gram_share":0.5294,"top_4gram_share":0.6471,"duplicate_5gram_share":0.4118,"duplicate_6gram_share":0.5,"duplicate_7gram_share":0.0,"duplicate_8gram_share":0.0,"duplicate_9gram_share":0.0,"duplicate_10gram_share":0.0,"broken":["gopher.words","gopher.word_length","gopher.top_ngrams","gopher.duplicate_ngrams","c4.sentences","oscar.long_lines"]}

-- JSON for the JSON functions.
SELECT text_quality('One. Two.') ->> '$.sentences', json_type(json_object('q', text_quality('x')), '$.q');
--> 2|object

-- Sound text breaks no rule.
SELECT text_quality(CAST(readfile('{data}/main_text/news.main.txt') AS TEXT)) -> '$.broken';
--> []

SELECT text_quality(CAST(readfile('{data}/main_text/news.txt') AS TEXT)) -> '$.broken';
--> ["oscar.long_lines"]

SELECT text_quality(NULL) IS NULL, text_quality('') ->> '$.words', text_quality(42) ->> '$.words';
--> 1|0|1

SELECT text_quality(CAST(x'61002062' AS TEXT)) ->> '$.words', text_quality(CAST(x'FF' AS TEXT)) ->> '$.characters';
--> 2|1

SELECT text_quality(printf('%.*c', 10000000, 'a')) ->> '$.mean_word_length';
--> 10000000.0
