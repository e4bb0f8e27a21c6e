-- NFC unless said otherwise.
SELECT text_normalize('e' || char(0x301)) = 'é', hex(text_normalize('é', 'NFD')), text_normalize('ﬁ²', 'NFKC'), text_normalize('ﬁ', 'nfkd');
--> 1|65CC81|fi2|fi

SELECT text_normalize('a', 'NFX');
--! text_normalize: unknown form: NFX (NFC, NFD, NFKC, NFKD)

SELECT text_normalize(NULL) IS NULL, text_normalize('a', NULL) IS NULL, text_normalize('') = '', text_normalize(42), typeof(text_normalize(42));
--> 1|1|1|42|text

SELECT hex(text_normalize(CAST(x'6100C3A9' AS TEXT), 'NFD')), hex(text_normalize(CAST(x'61FF' AS TEXT)));
--> 610065CC81|61EFBFBD

SELECT text_normalize('한국어', 'NFD') = '한국어', text_normalize(text_normalize('한국어', 'NFD')) = '한국어', text_normalize('العربية'), length(text_normalize(printf('%.*c', 10000000, 'é'), 'NFD'));
--> 0|1|العربية|20000000
