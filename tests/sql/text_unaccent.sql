SELECT text_unaccent('Malmö, Łódź, cœur, Straße, Ærø, Tiếng Việt, Αθήνα, ёлка');
--> Malmo, Lodz, coeur, Strasse, AEro, Tieng Viet, Αθηνα, елка

-- Marks stay where they are no accents: й is a letter of its own, が another syllable than か.
SELECT text_unaccent('й ў が กิน नि 한국');
--> й ў が กิน नि 한국

SELECT text_unaccent(NULL) IS NULL, text_unaccent('') = '', text_unaccent(42), typeof(text_unaccent(42));
--> 1|1|42|text

SELECT hex(text_unaccent(CAST(x'C3A900C3A9' AS TEXT))), hex(text_unaccent(CAST(x'61FF' AS TEXT)));
--> 650065|61EFBFBD

SELECT text_unaccent('العربية'), length(text_unaccent(printf('%.*c', 10000000, 'é')));
--> العربية|10000000
