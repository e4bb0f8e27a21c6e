-- For comparing without regard to case, in every script.
SELECT text_casefold('Straße'), text_casefold('ΣΊΣΥΦΟΣ') = text_casefold('σίσυφος'), text_casefold('ПРИВЕТ'), text_casefold('中文');
--> strasse|1|привет|中文

SELECT text_casefold(NULL) IS NULL, text_casefold('') = '', text_casefold(42), typeof(text_casefold(42));
--> 1|1|42|text

SELECT hex(text_casefold(CAST(x'410042' AS TEXT))), hex(text_casefold(CAST(x'41FF' AS TEXT))), text_casefold(text_casefold('ẞ')) = text_casefold('ẞ');
--> 610062|61EFBFBD|1

SELECT length(text_casefold(printf('%.*c', 10000000, 'A')));
--> 10000000
