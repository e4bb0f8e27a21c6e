-- UTF-8 that was read as Windows-1252; the closing quote is lost for good.
SELECT text_fix_mojibake('an ordinance â€œis the right thing');
--> an ordinance “is the right thing

-- Twice damaged; as Windows-1251; as MacRoman; controls of Latin-1.
SELECT text_fix_mojibake('cafÃƒÂ©'), text_fix_mojibake('РџСЂРёРІРµС‚'), text_fix_mojibake('r√©gime'), text_fix_mojibake('isn' || char(0x92) || 't');
--> café|Привет|régime|isn’t

-- Sound text stays, in any script.
SELECT text_fix_mojibake('中央社'), text_fix_mojibake('العربية «نص»'), text_fix_mojibake('Élan – “naïve” 20 €');
--> 中央社|العربية «نص»|Élan – “naïve” 20 €

-- Each line on its own: the Chinese above does not keep the line below from being repaired.
SELECT text_fix_mojibake('中文' || char(10) || 'cafÃ©' || char(10) || '中文 â€œmixedâ€' || char(0x9D));
--> 中文
--> café
--> 中文 “mixed”

SELECT text_fix_mojibake(NULL) IS NULL, text_fix_mojibake('') = '', text_fix_mojibake(42), typeof(text_fix_mojibake(42)), typeof(text_fix_mojibake(x'C383C2A9'));
--> 1|1|42|text|text

-- NUL inside; bytes that are not UTF-8 become U+FFFD.
SELECT hex(text_fix_mojibake(CAST(x'610062' AS TEXT))), hex(text_fix_mojibake(CAST(x'00C383C2A900' AS TEXT))), hex(text_fix_mojibake(CAST(x'61FF62' AS TEXT)));
--> 610062|00C3A900|61EFBFBD62

-- Repairing again changes nothing.
SELECT text_fix_mojibake(text_fix_mojibake('cafÃƒÂ©')) = text_fix_mojibake('cafÃƒÂ©');
--> 1

-- Ten million of one character, sound and damaged.
SELECT length(text_fix_mojibake(printf('%.*c', 10000000, 'é'))), length(text_fix_mojibake(replace(printf('%.*c', 5000000, 'x'), 'x', 'Ã©')));
--> 10000000|5000000
