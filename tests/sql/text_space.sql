-- Runs of white space become one space, one line break, or one blank line.
SELECT text_space('  Title ' || char(13, 10, 13, 10, 13, 10) || ' A' || char(0xA0) || ' line.' || char(9, 10) || 'Next' || char(10));
--> Title
--> 
--> A line.
--> Next

-- Mode 1: all on one line.
SELECT text_space(' a ' || char(10, 10) || 'b　c ', 1), text_space(' a  b ', 0);
--> a b c|a b

SELECT text_space('a', 2);
--! text_space: mode must be 0 or 1: 2

SELECT text_space(NULL) IS NULL, text_space('a', NULL) IS NULL, text_space('') = '', text_space(42), typeof(text_space(42));
--> 1|1|1|42|text

-- U+200B and the joiners are not white space; NUL is not either.
SELECT hex(text_space(char(0x61, 0x200B, 0x62))), hex(text_space(CAST(x'20006120' AS TEXT))), hex(text_space(CAST(x'20FF20' AS TEXT)));
--> 61E2808B62|0061|EFBFBD

SELECT length(text_space(printf('%.*c', 10000000, ' ') || 'x')), text_space(' العربية '), text_space('中文。　中文');
--> 1|العربية|中文。 中文
