-- What is in this folder: a row per field of the front matter. Needs setup.sql.
DROP VIEW IF EXISTS temp.fields;
CREATE TEMP VIEW fields AS
SELECT field, type, documents, nulls, distinct_values, shortest, longest, example
FROM report, dossier_fields(report.folder);
