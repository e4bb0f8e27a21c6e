-- The files that could not be read as they are: what is wrong, and where. `repaired` ones
-- were read all the same. Needs setup.sql.
DROP VIEW IF EXISTS temp.problem_files;
CREATE TEMP VIEW problem_files AS
SELECT path, status, error
FROM documents
WHERE status NOT IN ('ok', 'no front matter')
ORDER BY path;
