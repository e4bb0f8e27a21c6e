-- The same story at two providers: pairs of documents whose words are nearly the same, wherever
-- they were published and whatever was put around them. Needs setup.sql.
--
-- Two fingerprints of one story differ in 12 bits of 64 at most. Then, of 13 bands of bits, one at
-- least is the same in both, so pairs are looked for by equal bands and not by comparing all with
-- all. Texts below some 20 words are left out: their fingerprints mean little. The fingerprints
-- are taken when this file is read; read it again after the folder has changed.
DROP TABLE IF EXISTS temp.fingerprint;
CREATE TEMP TABLE fingerprint AS
SELECT path, title, provider, body, text_simhash(body) AS print
FROM documents
WHERE length(body) > 120 AND text_simhash(body) IS NOT NULL;

DROP TABLE IF EXISTS temp.fingerprint_band;
CREATE TEMP TABLE fingerprint_band(band, bits, path, PRIMARY KEY (band, bits, path)) WITHOUT ROWID;
INSERT INTO fingerprint_band
SELECT band.value, (f.print >> (5 * band.value)) & 31, f.path
FROM fingerprint AS f,
     json_each('[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]') AS band;

DROP VIEW IF EXISTS temp.same_story;
CREATE TEMP VIEW same_story AS
WITH pair AS (
  SELECT DISTINCT a.path AS first, b.path AS second
  FROM fingerprint_band AS a JOIN fingerprint_band AS b USING (band, bits)
  WHERE a.path < b.path
)
SELECT a.path AS path, a.provider AS provider, b.path AS other_path, b.provider AS other_provider,
       text_hamming(a.print, b.print) AS distance,
       round(text_jaccard(a.body, b.body), 2) AS share
FROM pair
JOIN fingerprint AS a ON a.path = pair.first
JOIN fingerprint AS b ON b.path = pair.second
WHERE text_hamming(a.print, b.print) <= 12 AND a.provider IS NOT b.provider
ORDER BY distance, path, other_path;
