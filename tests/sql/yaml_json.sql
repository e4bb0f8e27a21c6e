SELECT yaml_json('a: [1, ~, yes, "2", 2021-07-04]');
--> {"a":[1,null,"yes","2","2021-07-04"]}

-- Any value may stand at the top; anchors, merge keys and tags are followed.
SELECT yaml_json('x'), yaml_json(''), yaml_json(12), yaml_json('- !!str 1');
--> "x"|null|12|["1"]

SELECT yaml_json('a: &a {x: 1, y: 2}' || char(10) || 'b: {<<: *a, y: 3}');
--> {"a":{"x":1,"y":2},"b":{"x":1,"y":3}}

SELECT yaml_json('a: b: c') IS NULL, yaml_json(NULL) IS NULL;
--> 1|1

SELECT json_type(json_object('v', yaml_json('[1]')), '$.v');
--> array
