-- Why a line stays or goes.
SELECT line, kind, keep, substr(text, 1, 40)
  FROM text_blocks(CAST(readfile('{data}/main_text/about_cookies.txt') AS TEXT));
--> 1|navigation|0|Home
--> 2|navigation|0|Technology
--> 3|navigation|0|Search
--> 5|title|1|Regulator fines shop for hidden cookies
--> 7|text|1|The data protection office has fined a l
--> 9|text|1|The cookies of eleven advertising compan
--> 11|text|1|Lawyers expect that other shops will now
--> 13|section|0|Related articles
--> 14|section|0|More from Technology
--> 15|legal|0|Terms of use
--> 16|legal|0|Privacy policy

-- The kept lines are the main text, in order.
SELECT (SELECT group_concat(text, char(10)) FROM text_blocks(b) WHERE keep) = text_main(b)
  FROM (SELECT CAST(readfile('{data}/main_text/news.txt') AS TEXT) AS b);
--> 1

-- A paragraph joined from wrapped lines has the number of its first line.
SELECT line, keep FROM text_blocks(CAST(readfile('{data}/main_text/wrapped.txt') AS TEXT)) WHERE text LIKE 'Am Abend%';
--> 16|1

SELECT typeof(line), typeof(kind), typeof(score), typeof(keep), typeof(text) FROM text_blocks('One line.');
--> integer|text|real|integer|text

SELECT count(*) FROM text_blocks(NULL);
--> 0

SELECT count(*) FROM text_blocks('');
--> 0

SELECT count(*), hex(text) FROM text_blocks(CAST(x'6100FF' AS TEXT));
--> 1|6100EFBFBD

-- Joined to a table, and asked again for each row.
WITH t(n, body) AS (VALUES (1, 'One.'), (2, 'Two.' || char(10) || 'Three.'))
SELECT n, b.line, b.text FROM t, text_blocks(t.body) AS b ORDER BY n, b.rowid DESC;
--> 1|1|One.
--> 2|2|Three.
--> 2|1|Two.

SELECT * FROM text_blocks;
--! text_blocks: the text is missing
