.read sql/setup.sql
.read sql/pattern_list.sql

SELECT * FROM pattern_list;
--> examples/corpus/2024-03-02-council.md|Bay council votes to halt night trawling after herring count|fishing
--> examples/corpus/2024-03-02-council.md|Bay council votes to halt night trawling after herring count|prohibition
--> examples/corpus/2024-03-02-council.md|Fishers ask court to lift the ban before it starts|court
--> examples/corpus/2024-03-02-council.md|Fishers ask court to lift the ban before it starts|fishing
--> examples/corpus/2024-03-02-council.md|Fishers ask court to lift the ban before it starts|prohibition
--> examples/corpus/2024-03-02-council.md|How herring are counted|fishing
--> examples/corpus/2024-03-03-wire.md|Bay council votes to halt night trawling|fishing
--> examples/corpus/2024-03-03-wire.md|Bay council votes to halt night trawling|prohibition
--> examples/corpus/2024-03-03-wire.md|Bay council votes to halt night trawling after herring count|fishing
--> examples/corpus/2024-03-03-wire.md|Bay council votes to halt night trawling after herring count|prohibition
--> examples/corpus/2024-03-11-seagrass.md|Scientists want a moratorium on dredging the channel|prohibition
--> examples/corpus/2024-03-18-hamlet.md|Bay council votes to halt night trawling after herring count|fishing
--> examples/corpus/2024-03-18-hamlet.md|Bay council votes to halt night trawling after herring count|prohibition
--> examples/corpus/2024-03-18-hamlet.md|Council votes to halt trawling by night|fishing
--> examples/corpus/2024-03-18-hamlet.md|Council votes to halt trawling by night|prohibition
--> examples/corpus/2024-03-18-hamlet.md|Hamlet of boat builders backs the ban|prohibition
--> examples/corpus/2024-04-01-quiet-night.md|First quiet night: the bay without trawlers|fishing
--> examples/corpus/2024-04-01-quiet-night.md|Hamlet of boat builders backs the ban|prohibition
--> examples/corpus/2024-04-20-letter.md|À la carte: what the café serves when there is no herring|fishing
