.read sql/setup.sql
.read sql/mended_text.sql

SELECT * FROM mended_text;
--> examples/corpus/2024-03-18-hamlet.md|$.excerpt|Nobody here sells fish, but everybody repairs nets. â€œIt is the right thing for those who come after us,” says the harbour master.|Nobody here sells fish, but everybody repairs nets. “It is the right thing for those who come after us,” says the harbour master.|[{"line":1,"steps":[["apply","decode_inconsistent_utf8"]]}]
--> examples/corpus/2024-03-18-hamlet.md|$.related[0].excerpt|The herring count was â€˜worse than fearedâ€™, members heard.|The herring count was ‘worse than feared’, members heard.|[{"line":1,"steps":[["encode","sloppy-windows-1252"],["decode","utf-8"]]}]
--> examples/corpus/2024-04-09-court.md|body line 9|  name: Nordvik Daily|name: Nordvik Daily|[]
--> examples/corpus/2024-04-09-court.md|body line 10|  domain: nordvik.example|domain: nordvik.example|[]
