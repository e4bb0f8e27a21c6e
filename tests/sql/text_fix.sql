-- Mojibake, references, terminal colours, control characters, line ends, NFC.
SELECT text_fix('&lt;cafÃ©&gt;' || char(13, 10) || char(27) || '[1mbold' || char(27) || '[0m' || char(1) || ' e' || char(0x301));
--> <café>
--> bold é

-- What a writer meant stays, unless asked for.
SELECT text_fix('“it’s” ﬁne ＡＢ'), text_fix('“it’s” ﬁne ＡＢ', '{"preset": "ftfy"}'), text_fix('“it’s” ﬁne ＡＢ', '{"uncurl_quotes": true}');
--> “it’s” ﬁne ＡＢ|"it's" fine AB|"it's" ﬁne ＡＢ

-- References stay where the text is HTML, from that line on; unescape_html decides otherwise.
SELECT text_fix('&amp; <br> &amp;'), text_fix('&amp; <br> &amp;', '{"unescape_html": true}'), text_fix('&amp;', '{"unescape_html": false}');
--> &amp; <br> &amp;|& <br> &|&amp;

SELECT text_fix('a', '{"uncurl": true}');
--! text_fix: unknown option: uncurl

SELECT text_fix('a', '{"normalization": "NFX"}');
--! text_fix: normalization must be "NFC", "NFD", "NFKC", "NFKD" or null

SELECT text_fix('a', 'ftfy');
--! text_fix: options are not JSON: unexpected character at byte 0

SELECT text_fix(NULL) IS NULL, text_fix('a', NULL) IS NULL, text_fix('') = '', text_fix(42), typeof(text_fix(42));
--> 1|1|1|42|text

-- NUL is a control character; bytes that are not UTF-8 become U+FFFD; two surrogates become their character.
SELECT hex(text_fix(CAST(x'610062' AS TEXT))), hex(text_fix(CAST(x'61FF62' AS TEXT))), text_fix(CAST(x'EDA0BDEDB880' AS TEXT)), hex(text_fix(CAST(x'EDA0BDEDB880' AS TEXT), '{"fix_surrogates": false}')) LIKE 'EFBFBD%';
--> 6162|61EFBFBD62|😀|1

SELECT length(text_fix(printf('%.*c', 10000000, '&'))), text_fix('العربية «نص» 中央社');
--> 10000000|العربية «نص» 中央社
