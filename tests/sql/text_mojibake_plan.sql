-- What was done, line by line, in ftfy's words.
SELECT text_mojibake_plan('sound' || char(10) || 'ordinance â€œis');
--> [{"line":2,"steps":[["encode","sloppy-windows-1252"],["decode","utf-8"]]}]

SELECT text_mojibake_plan('sound, café'), text_mojibake_plan(''), text_mojibake_plan(NULL) IS NULL, text_mojibake_plan(42);
--> []|[]|1|[]

SELECT text_mojibake_plan('cafÃƒÂ©');
--> [{"line":1,"steps":[["encode","sloppy-windows-1252"],["decode","utf-8"],["encode","latin-1"],["decode","utf-8"]]}]

-- It is JSON: which code pages did the damage?
SELECT value ->> '$[1]' FROM json_tree(text_mojibake_plan('中 â€œis' || char(10) || 'РџСЂРёРІРµС‚')) WHERE type = 'array' AND value ->> '$[0]' IN ('encode', 'apply');
--> decode_inconsistent_utf8
--> sloppy-windows-1251

-- NUL inside and bytes that are not UTF-8.
SELECT text_mojibake_plan(CAST(x'00C383C2A9' AS TEXT)), text_mojibake_plan(CAST(x'61FF' AS TEXT));
--> [{"line":1,"steps":[["encode","latin-1"],["decode","utf-8"]]}]|[]

-- 10 MB: ASCII, sound, damaged.
SELECT text_mojibake_plan(printf('%.*c', 10000000, 'x')), text_mojibake_plan(printf('%.*c', 10000000, 'é')), text_mojibake_plan(replace(printf('%.*c', 2500000, 'x'), 'x', 'Ã©'));
--> []|[]|[{"line":1,"steps":[["encode","latin-1"],["decode","utf-8"]]}]
