.read sql/setup.sql
.read sql/related_by_domain.sql

SELECT * FROM related_by_domain;
--> harbourpost.example|3|3
--> nordvik.example|2|2
--> tideline.example|2|2
--> opencoast.example|1|1
