-- The article without menus, related stories and footers; the title above it stays.
SELECT text_main(CAST(readfile('{data}/main_text/news.txt') AS TEXT))
     = CAST(readfile('{data}/main_text/news.main.txt') AS TEXT);
--> 1

-- Icon names run together, Arabic furniture, a cookie panel.
SELECT text_main(CAST(readfile('{data}/main_text/consent.txt') AS TEXT))
     = CAST(readfile('{data}/main_text/consent.main.txt') AS TEXT);
--> 1

-- Hard-wrapped lines become paragraphs.
SELECT text_main(CAST(readfile('{data}/main_text/wrapped.txt') AS TEXT))
     = CAST(readfile('{data}/main_text/wrapped.main.txt') AS TEXT);
--> 1

-- An article about cookies is no cookie notice.
SELECT text_main(CAST(readfile('{data}/main_text/about_cookies.txt') AS TEXT));
--> Regulator fines shop for hidden cookies
--> The data protection office has fined a large online shop because it set cookies before its visitors had agreed to anything, the office said on Monday.
--> The cookies of eleven advertising companies were stored as soon as the first page was opened. The shop's consent banner appeared two seconds later, when the data had long been sent.
--> Lawyers expect that other shops will now check their banners. A spokeswoman for the office said that forty more cases were being examined, and that consent given afterwards was no consent.

-- Scripts without spaces.
SELECT text_main(CAST(readfile('{data}/main_text/chinese.txt') AS TEXT));
--> 山村小学迎来第一座图书馆
--> 经过三年的筹备，位于山谷深处的小学终于有了自己的图书馆。馆里一共收藏了六千多本书，其中一半是城里的家庭捐赠的。
--> 校长说，过去孩子们只能轮流阅读十几本旧书，现在每个学生每周可以借两本。图书馆由四位退休教师义务管理，周末也对村民开放。
--> 村委会还计划在明年修建一间阅览室，让老人们也能在那里读报、下棋。

SELECT text_main(CAST(readfile('{data}/main_text/about_cookies.txt') AS TEXT), '{"title":false}') LIKE 'The data protection office%';
--> 1

SELECT length(text_main(b, '{"favor":"precision"}')) <= length(text_main(b)),
       length(text_main(b, '{"favor":"recall"}')) >= length(text_main(b))
  FROM (SELECT CAST(readfile('{data}/main_text/news.txt') AS TEXT) AS b);
--> 1|1

-- Left as they stand, wrapped lines are lines.
SELECT text_main(b, '{"unwrap":false}') LIKE '%dem' || char(10) || 'Festland%'
  FROM (SELECT CAST(readfile('{data}/main_text/wrapped.txt') AS TEXT) AS b);
--> 1

-- Applied to its own result it changes nothing.
SELECT text_main(text_main(b)) = text_main(b)
  FROM (SELECT CAST(readfile('{data}/main_text/news.txt') AS TEXT) AS b);
--> 1

SELECT text_main(NULL) IS NULL, text_main('x', NULL) IS NULL, text_main('') = '',
       text_main('Home' || char(10) || 'News' || char(10) || 'Contact') = '', typeof(text_main(42));
--> 1|1|1|0|text

-- NUL stays where it stands; bytes that are not UTF-8 become U+FFFD.
SELECT instr(text_main(CAST(replace(b, 'vote', x'00') AS TEXT)), char(0)) > 0,
       text_main(CAST(x'FF' || CAST(b AS BLOB) AS TEXT)) LIKE '%lighthouse%'
  FROM (SELECT CAST(readfile('{data}/main_text/news.txt') AS TEXT) AS b);
--> 1|1

-- Ten million characters of one kind, and of one line each.
SELECT length(text_main(printf('%.*c', 10000000, 'a'))), length(text_main(replace(printf('%.*c', 100000, 'a'), 'a', 'a' || char(10)))) >= 0;
--> 10000000|1

SELECT text_main('x', '{"titel":true}');
--! text_main: unknown option "titel"

SELECT text_main('x', '{"title":1}');
--! text_main: option "title" must be true or false

SELECT text_main('x', '{"favor":"speed"}');
--! text_main: option "favor" must be "balance", "precision" or "recall"

SELECT text_main('x', '[]');
--! text_main: the options must be a JSON object

SELECT text_main('x', '{');
--! text_main: the options are not JSON: expected a name in quotes
