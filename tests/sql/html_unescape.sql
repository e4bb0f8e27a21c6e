SELECT html_unescape('Tom &amp; Jerry &mdash; caf&eacute; &#8217;&#x2019; &#150;');
--> Tom & Jerry — café ’’ –

-- Old names work without the semicolon, the longest name wins.
SELECT html_unescape('&copy 2021 &notit; &notin;');
--> © 2021 ¬it; ∉

-- No reference: as it stands.
SELECT html_unescape('AT&T &nosuch; & &#; ?a=1&b=2');
--> AT&T &nosuch; & &#; ?a=1&b=2

-- One pass, as a browser does.
SELECT html_unescape('&amp;lt;');
--> &lt;

SELECT html_unescape(NULL) IS NULL, html_unescape('') = '', html_unescape(42), typeof(html_unescape(42));
--> 1|1|42|text

-- NUL inside; bytes that are not UTF-8 become U+FFFD.
SELECT hex(html_unescape(CAST(x'610026616D703B00' AS TEXT))), hex(html_unescape(CAST(x'FF26616D703B' AS TEXT)));
--> 61002600|EFBFBD26

SELECT length(html_unescape(printf('%.*c', 10000000, '&'))), html_unescape('&#1575;&#x644; 中&amp;文');
--> 10000000|ال 中&文

SELECT html_unescape('a', 'b');
--! wrong number of arguments to function html_unescape()
