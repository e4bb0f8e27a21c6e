-- Keys beyond the connection's limit on columns are in meta alone.
.limit column 14
CREATE VIRTUAL TABLE temp.narrow USING dossier('{data}/notes');
SELECT group_concat(name, ' ') FROM pragma_table_xinfo('narrow');
SELECT title, n, meta ->> '$.author.name' FROM narrow WHERE title = 'Alpha';
-->               column 14
--> path meta size mtime encoding error_line error_column body_line title n rate body status error
--> Alpha|7|Ann
