-- The bits in which two fingerprints differ.
SELECT text_hamming(0, 0), text_hamming(11, 2), text_hamming(0, -1), text_hamming(-1, 9223372036854775807);
--> 0|2|64|1

SELECT text_hamming(NULL, 1) IS NULL, text_hamming(1, NULL) IS NULL;
--> 1|1

-- Only whole numbers are fingerprints.
SELECT text_hamming('a', 1) IS NULL, text_hamming(1.5, 1) IS NULL, text_hamming('', '') IS NULL, text_hamming(x'00FF', 1) IS NULL;
--> 1|1|1|1
