.read sql/setup.sql
.read sql/documents_by_provider_and_month.sql

SELECT * FROM documents_by_provider_and_month;
--> ||2
--> Meridian Wire|2024-03|1
--> Open Coast|2024-03|1
--> The Harbour Post|2024-03|1
--> The Harbour Post|2024-04|2
--> Tideline|2024-03|1
