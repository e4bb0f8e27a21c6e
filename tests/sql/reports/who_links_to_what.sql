.read sql/setup.sql
.read sql/who_links_to_what.sql

SELECT * FROM who_links_to_what;
--> The Harbour Post|examples/corpus/2024-03-02-council.md|$.originalUrl|6|Bay council votes to halt night trawling after herring count|https://harbourpost.example/2024/03/bay-council-halts-night-trawling?utm_source=newsletter&utm_medium=email
--> The Harbour Post|examples/corpus/2024-03-02-council.md|$.webUrl|7|Bay council votes to halt night trawling after herring count|https://harbourpost.example/2024/03/bay-council-halts-night-trawling
--> The Harbour Post|examples/corpus/2024-03-02-council.md|$.images[0].url|22|Bay council votes to halt night trawling after herring count|https://media.harbourpost.example/selby/quay-at-dusk.jpg?width=1200
--> The Harbour Post|examples/corpus/2024-03-02-council.md|$.related[0].webUrl|31|Fishers ask court to lift the ban before it starts|https://www.tideline.example/law/fishers-ask-court-to-lift-ban
--> The Harbour Post|examples/corpus/2024-03-02-council.md|$.related[0].ampWebUrl|32|Fishers ask court to lift the ban before it starts|https://amp.tideline.example/law/fishers-ask-court-to-lift-ban
--> The Harbour Post|examples/corpus/2024-03-02-council.md|$.related[0].cdnAmpWebUrl|33|Fishers ask court to lift the ban before it starts|https://amp-tideline-example.cdn.ampproject.org/c/s/amp.tideline.example/law/fishers-ask-court-to-lift-ban
--> The Harbour Post|examples/corpus/2024-03-02-council.md|$.related[0].images[0].url|40|Fishers ask court to lift the ban before it starts|https://cdn.tideline.example/2024/court-steps.jpg
--> Meridian Wire|examples/corpus/2024-03-03-wire.md|$.originalUrl|6|Bay council votes to halt night trawling|https://wire.meridian.example/items/88213
--> Meridian Wire|examples/corpus/2024-03-03-wire.md|$.webUrl|7|Bay council votes to halt night trawling|https://wire.meridian.example/items/88213
--> Meridian Wire|examples/corpus/2024-03-03-wire.md|$.related[0].webUrl|26|Bay council votes to halt night trawling after herring count|http://www.harbourpost.example/2024/03/bay-council-halts-night-trawling/?utm_campaign=wire#comments
--> Meridian Wire|examples/corpus/2024-03-03-wire.md|$.related[0].ampWebUrl|27|Bay council votes to halt night trawling after herring count|https://harbourpost.example/2024/03/bay-council-halts-night-trawling/amp/
--> Open Coast|examples/corpus/2024-03-11-seagrass.md|$.related[0].webUrl|35|Scientists want a moratorium on dredging the channel|https://nordvik.example/news/2024/02/19/moratorium-dredging-channel?gclid=Cj0KCQiA&page=1
--> Open Coast|examples/corpus/2024-03-11-seagrass.md|$.related[0].images[0].url|42|Scientists want a moratorium on dredging the channel|https://nordvik.example/img/dredger.jpg
--> Tideline|examples/corpus/2024-03-18-hamlet.md|$.originalUrl|6|Hamlet of boat builders backs the ban|https://www.tideline.example/local/hamlet-backs-the-ban?ref=frontpage&utm_source=feed
--> Tideline|examples/corpus/2024-03-18-hamlet.md|$.webUrl|7|Hamlet of boat builders backs the ban|https://www.tideline.example/local/hamlet-backs-the-ban
--> Tideline|examples/corpus/2024-03-18-hamlet.md|$.ampWebUrl|8|Hamlet of boat builders backs the ban|https://amp.tideline.example/local/hamlet-backs-the-ban
--> Tideline|examples/corpus/2024-03-18-hamlet.md|$.cdnAmpWebUrl|9|Hamlet of boat builders backs the ban|https://amp-tideline-example.cdn.ampproject.org/c/s/amp.tideline.example/local/hamlet-backs-the-ban
--> Tideline|examples/corpus/2024-03-18-hamlet.md|$.images[0].url|24|Hamlet of boat builders backs the ban|https://cdn.tideline.example/2024/slipway.jpg
--> Tideline|examples/corpus/2024-03-18-hamlet.md|$.related[0].webUrl|33|Council votes to halt trawling by night|https://nordvik.example/news/2024/03/02/council-votes-halt-trawling
--> Tideline|examples/corpus/2024-03-18-hamlet.md|$.related[0].ampWebUrl|34|Council votes to halt trawling by night|https://nordvik.example/news/2024/03/02/council-votes-halt-trawling?amp=1
--> Tideline|examples/corpus/2024-03-18-hamlet.md|$.related[0].cdnAmpWebUrl|35|Council votes to halt trawling by night|https://nordvik-example.cdn.ampproject.org/c/s/nordvik.example/news/2024/03/02/council-votes-halt-trawling?amp=1
--> Tideline|examples/corpus/2024-03-18-hamlet.md|$.related[1].webUrl|45|Bay council votes to halt night trawling after herring count|https://harbourpost-example.cdn.ampproject.org/c/s/harbourpost.example/2024/03/bay-council-halts-night-trawling/amp/
--> The Harbour Post|examples/corpus/2024-04-01-quiet-night.md|$.related[0].webUrl|24|Hamlet of boat builders backs the ban|https://www.tideline.example/local/hamlet-backs-the-ban?utm_source=harbourpost
