.nullvalue NULL
SELECT regexp_captures('on 2024-05', '(?P<year>\d+)-(\d+)');
--> {"0":"2024-05","1":"2024","year":"2024","2":"05"}

SELECT regexp_captures('b', '(a)|b'), regexp_captures('b', 'b'), regexp_captures('c', 'b');
--> {"0":"b","1":null}|{"0":"b"}|NULL

-- It is JSON, by number and by name.
SELECT regexp_captures('k=v', '(?P<key>\w)=(\w)') ->> '$.key',
       regexp_captures('k=v', '(?P<key>\w)=(\w)') ->> '$.2',
       json_array(regexp_captures('b', 'b')), json_type(regexp_captures('b', '(a)|b'), '$.1');
--> k|v|[{"0":"b"}]|null

SELECT regexp_captures('say "a\b"', '"(.*)"'), regexp_captures(NULL, 'a'), regexp_captures('a', NULL);
--> {"0":"\"a\\b\"","1":"a\\b"}|NULL|NULL

SELECT regexp_captures(CAST(X'6100C3A9' AS TEXT), '.(.)(.)'), regexp_captures('', '()');
--> {"0":"a\u0000é","1":"\u0000","2":"é"}|{"0":"","1":""}

SELECT regexp_captures('a', '(');
--! regexp_captures: missing closing ): (
