.read sql/setup.sql
.read sql/repeated_lines.sql

UPDATE report SET folder = 'tests/data/repeated_lines';

-- In all three documents of one domain; twice in one document is still one, another domain counts by itself.
SELECT * FROM repeated_lines;
--> harbour.example|harbour post 0 0 0|3|HARBOUR POST | 1.7.2022
--> harbour.example|subscribe to our letter|3|Subscribe to our letter
