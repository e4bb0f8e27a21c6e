.read sql/setup.sql
.read sql/same_story.sql

SELECT * FROM same_story;
--> examples/corpus/2024-03-02-council.md|The Harbour Post|examples/corpus/2024-03-03-wire.md|Meridian Wire|2|0.99
