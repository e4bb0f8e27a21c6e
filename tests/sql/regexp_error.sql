.nullvalue NULL
SELECT regexp_error('a+'), regexp_error(''), regexp_error(NULL), regexp_error(42);
--> NULL|NULL|NULL|NULL

SELECT regexp_error(column1) FROM (VALUES ('('), ('a)'), ('[a'), ('*'), ('a**'), ('a{2000}'), ('\'),
  ('\q'), ('[z-a]'), ('\p{Nope}'));
--> missing closing ): (
--> unexpected ): a)
--> missing closing ]: [a
--> nothing to repeat: *
--> repeat of a repeat: **
--> bad repeat count (the most is 1000): {2000}
--> trailing backslash: \
--> unknown escape: \q
--> bad character class: z-a
--> bad character class: \p{Nope}

-- What RE2 does not have, and what to write instead.
SELECT regexp_error(column1) FROM (VALUES ('a(?=b)'), ('a(?!b)'), ('(?<=a)b'), ('(?<!a)b'), ('(a)\1'),
  ('(?P<n>a)(?P=n)'), ('a++'), ('(?>a)'), ('\C'), ('(?x)a b'), ('(?#note)'), ('\u00e9'), ('a\Z'));
--> look-ahead (?= at character 2 is not supported; put what stands around it into the pattern and take the wanted part as a group with regexp_capture
--> negative look-ahead (?! at character 2 is not supported; add a condition: AND NOT regexp_like(t, 'the unwanted')
--> look-behind (?<= at character 1 is not supported; put what stands around it into the pattern and take the wanted part as a group with regexp_capture
--> negative look-behind (?<! at character 1 is not supported; add a condition: AND NOT regexp_like(t, 'the unwanted')
--> a back-reference \1 at character 4 is not supported; capture both parts as groups and compare them in SQL: regexp_capture(t, p, 1) = regexp_capture(t, p, 2)
--> a back-reference (?P= at character 9 is not supported; capture both parts as groups and compare them in SQL: regexp_capture(t, p, 1) = regexp_capture(t, p, 2)
--> a possessive repeat + at character 3 is not supported; leave the second + out: nothing backtracks here
--> an atomic group (?> at character 1 is not supported; write (?:...), which is as fast, for nothing backtracks here
--> a single byte \C at character 1 is not supported; write (?s:.): text is matched by characters
--> the flag x inside a pattern (?x) at character 1 is not supported; give it in the flags argument of regexp_like
--> a comment (?# at character 1 is not supported; give the flag x, and write it behind #
--> an escape by code unit \u at character 1 is not supported; write \x{263a}
--> an end before a last newline \Z at character 2 is not supported; write \n?\z

SELECT regexp_error(CAST(X'FF' AS TEXT)), regexp_error(CAST(X'610062' AS TEXT));
--> the pattern is not valid UTF-8|NULL

-- More than the memory cap, and longer than the connection allows.
SELECT regexp_error('((\pL{10}){10}\pN{100}){5}');
--> the pattern needs more than 8 MB when compiled: ((\pL{10}){10}\pN{100}){5}

SELECT regexp_error(replace(hex(zeroblob(30000)), '0', 'a'));
--> a pattern of 60000 bytes is longer than this connection allows (50000, SQLITE_LIMIT_LIKE_PATTERN_LENGTH)
