.read sql/setup.sql
.read sql/problem_files.sql

SELECT * FROM problem_files;
--> examples/corpus/2024-04-01-quiet-night.md|repaired|examples/corpus/2024-04-01-quiet-night.md:3:25: put quotes around a text with ': '
--> examples/corpus/2024-04-09-court.md|bad front matter|examples/corpus/2024-04-09-court.md:3:35: expected a key (is the line above complete?)
