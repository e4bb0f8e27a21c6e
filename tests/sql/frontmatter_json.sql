SELECT frontmatter_json(char(45,45,45,10) || 'title: Hi' || char(10) || 'n: 1.50' || char(10,45,45,45,10) || 'Text');
--> {"title":"Hi","n":1.50}

-- The result is JSON to SQLite's own functions.
SELECT json_object('m', frontmatter_json(char(45,45,45,10) || 'a: [x]' || char(10,45,45,45)));
--> {"m":{"a":["x"]}}

-- None, one that cannot be read, NULL.
SELECT frontmatter_json('Text') IS NULL, frontmatter_json('') IS NULL, frontmatter_json(NULL) IS NULL,
       frontmatter_json(char(45,45,45,10) || 'a: [' || char(10,45,45,45)) IS NULL, frontmatter_json(12) IS NULL;
--> 1|1|1|1|1

-- NUL and ill-formed UTF-8 in a value.
SELECT frontmatter_json(CAST(X'2D2D2D0A613A20780079FF0A2D2D2D' AS TEXT)) = json_object('a', 'x' || char(0) || 'y' || char(65533));
--> 1
