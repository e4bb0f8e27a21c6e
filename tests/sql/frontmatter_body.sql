SELECT frontmatter_body(char(45,45,45,10) || 'title: Hi' || char(10,45,45,45,10) || 'Text');
--> Text

-- The whole text, where there is no front matter or it cannot be read.
SELECT frontmatter_body('Text'), frontmatter_body(''), frontmatter_body(12), frontmatter_body(NULL) IS NULL;
--> Text||12|1

SELECT replace(frontmatter_body(char(45,45,45,10) || 'a: [' || char(10,45,45,45,10) || 'x'), char(10), '/');
--> ---/a: [/---/x

-- NUL in the body stays.
SELECT hex(frontmatter_body(CAST(X'2D2D2D0A2D2D2D0A610062' AS TEXT)));
--> 610062
