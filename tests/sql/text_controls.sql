-- What is not text goes; line ends and tabs are text.
SELECT text_controls(char(27) || '[1;31mred' || char(27) || '[0m' || char(7) || ' soft' || char(0xAD) || 'hyphen' || char(0x200B, 0xFEFF, 0x90, 0x7F)), hex(text_controls(char(9, 10, 13)));
--> red softhyphen|090A0D

-- Joiners and direction marks survive: Persian, emoji and mixed lines need them.
SELECT text_controls('می‌خواهم') = 'می‌خواهم', text_controls('👨‍👩‍👧') = '👨‍👩‍👧', hex(text_controls(char(0x200E, 0x200F, 0x61C, 0x2066, 0x2069)));
--> 1|1|E2808EE2808FD89CE281A6E281A9

SELECT text_controls(NULL) IS NULL, text_controls('') = '', text_controls(42), typeof(text_controls(42));
--> 1|1|42|text

SELECT hex(text_controls(CAST(x'610062' AS TEXT))), hex(text_controls(CAST(x'61FF62' AS TEXT))), text_controls('中文');
--> 6162|61EFBFBD62|中文

SELECT length(text_controls(CAST(zeroblob(10000000) AS TEXT)));
--> 0
