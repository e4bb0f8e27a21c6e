SELECT yaml_error('a: 1') IS NULL, yaml_error('') IS NULL, yaml_error(NULL) IS NULL;
--> 1|1|1

SELECT yaml_error('a: 1' || char(10) || 'b: c: d');
--> 2:5: ': ' where no value can start (quote a text that holds it)

-- A key that occurs twice is read, but not in silence.
SELECT yaml_error('a: 1' || char(10) || 'a: 2');
--> 2:1: duplicate key 'a' (lines 1 and 2); the last one is used
