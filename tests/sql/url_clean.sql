SELECT url_clean('https://x.org/a?utm_source=news&id=5#top');
--> https://x.org/a?id=5#top

-- Order and every other byte stay, so that a signed address still opens.
SELECT url_clean('https://IMG.x.org:443/%7ea//b?w=5&sig=a%2fB+c&fbclid=1&&x');
--> https://IMG.x.org:443/%7ea//b?w=5&sig=a%2fB+c&&x

-- Copies in AMP caches give the page; an AMP page stays what it is.
SELECT url_clean('https://amp-x-org.cdn.ampproject.org/c/s/amp.x.org/a?amp_js_v=0.1&b#c'), url_clean('https://www.google.co.uk/amp/x.org/a');
--> https://amp.x.org/a?b#c|http://x.org/a

SELECT url_clean('https://x.org/a?amp');
--> https://x.org/a?amp

-- Names are exact: not a part of one, not in capitals, not a value.
SELECT url_clean('https://x.org/?utm_sourced=1&FBCLID=2&a=gclid&utm%5Fterm=3');
--> https://x.org/?utm_sourced=1&FBCLID=2&a=gclid

-- Only the web's addresses are touched.
SELECT url_clean('mailto:a@b.org?utm_source=x');
--> mailto:a@b.org?utm_source=x

SELECT quote(url_clean(NULL)), quote(url_clean('')), quote(url_clean('no address')), quote(url_clean('http://a b/?gclid=1')), quote(url_clean('http://x.org:99999/'));
--> NULL|NULL|NULL|NULL|NULL

-- What is around an address, and line ends inside, are no part of it.
SELECT quote(url_clean(' https://x.org/a?b= &gclid=1')), quote(url_clean(CAST(x'687474703a2f2f78' || x'0a' || x'2e6f72672f61' AS TEXT)));
--> 'https://x.org/a?b='|'http://x.org/a'

SELECT hex(url_clean(CAST(x'687474703a2f2f782e6f72672fff00612f' AS TEXT)));
--> 687474703A2F2F782E6F72672FEFBFBD00612F
