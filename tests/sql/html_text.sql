SELECT html_text('<h1>Title</h1><p>One <b>bold</b> word &amp; more<p>Two<br>lines<ul><li>a<li>b</ul>');
--> Title
-->
--> One bold word & more
-->
--> Two
--> lines
-->
--> a
--> b

-- Never the text of scripts, styles, templates or the title of a picture.
SELECT html_text('<title>t</title><script>if (a<b) "<p>x"</script><style>p{}</style><template>y</template><svg><title>arrow</title></svg><p>text');
--> text

SELECT html_text('<p hidden>a</p><p style="display:none">b</p><p>c');
--> c

SELECT html_text('<table><tr><th>a<th>b<tr><td>1<td>2</table>');
--> a b
--> 1 2

SELECT html_text('no markup, 1 < 2'), html_text('<p>not closed <b>at all');
--> no markup, 1 < 2|not closed at all

SELECT html_text(NULL) IS NULL, html_text('') = '', html_text(42);
--> 1|1|42

SELECT hex(html_text(CAST(x'610062' AS TEXT))), hex(html_text(CAST(x'61FF' AS TEXT)));
--> 6162|61EFBFBD

SELECT html_text('<p dir=rtl>مرحبا <b>بك</b></p><p>日本語<b>です</b></p>');
--> مرحبا بك
-->
--> 日本語です

-- Nesting without end costs the structure, not the text, and no stack.
SELECT length(html_text(replace(printf('%.*c', 200000, 'x'), 'x', '<div>x'))) >= 200000,
       length(html_text(printf('%.*c', 10000000, '<')));
--> 1|10000000
