.nullvalue NULL
-- The operator, and the function behind it, which has the pattern first.
SELECT 'A ban' REGEXP 'b.n', 'A ban' REGEXP '^b.n', regexp('^A', 'A ban');
--> 1|0|1

SELECT 'A BAN' REGEXP '(?i)\bban\b';
--> 1

SELECT NULL REGEXP 'a', 'a' REGEXP NULL, '' REGEXP '', 42 REGEXP '^4';
--> NULL|NULL|1|1

SELECT 'a' REGEXP '[';
--! REGEXP: missing closing ]: [

SELECT 'a' REGEXP 'a(?!b)';
--! REGEXP: negative look-ahead (?! at character 2 is not supported; add a condition: AND NOT regexp_like(t, 'the unwanted')

-- Nothing that a statement can say is taken for the question who answers.
SELECT regexp('dossier_regexp_probe', 'dossier_regexp_probe');
--> 1
