.read sql/setup.sql
.read sql/links_by_domain.sql

SELECT * FROM links_by_domain;
--> tideline.example|10|3
--> harbourpost.example|9|6
--> nordvik.example|6|3
--> opencoast.example|4|2
--> meridian.example|2|1
--> selbystation.example|1|1
