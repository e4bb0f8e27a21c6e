.nullvalue NULL
SELECT regexp_quote('1.5 (net) $'), regexp_quote('été_1'), quote(regexp_quote('')), regexp_quote(NULL);
--> 1\.5\ \(net\)\ \$|été_1|''|NULL

-- A quoted text matches itself and nothing else, with every flag.
SELECT 'a.b' REGEXP '^' || regexp_quote('a.b') || '$', 'axb' REGEXP '^' || regexp_quote('a.b') || '$',
       regexp_like('# a', '^' || regexp_quote('# a') || '$', 'x'),
       CAST(X'2E00' AS TEXT) REGEXP '^' || regexp_quote(CAST(X'2E00' AS TEXT)) || '$';
--> 1|0|1|1

SELECT regexp_quote(1.5);
--> 1\.5
