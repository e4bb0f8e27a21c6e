#include "url/key.h"

#include "catch.h"

using namespace dossier::url;

namespace {

std::string key_or_null(std::string_view text) { return key(text).value_or("null"); }

}  // namespace

TEST_CASE("the same article has the same key") {
  struct Row {
    std::string_view address;
    std::string want;
  };
  const Row rows[] = {
      {"https://www.x.org/a/?b=2&a=1#top", "x.org/a?a=1&b=2"},
      {"http://user:pw@amp.x.org:80/a/amp/?utm_source=n&b=2&a=1", "x.org/a?a=1&b=2"},
      {"https://x-org.cdn.ampproject.org/c/s/x.org/a?amp=1", "x.org/a"},
      {"https://x.org", "x.org"},
      {"https://x.org./", "x.org"},
      {"https://a.09../", "a.09.."},
      {"https://./", "."},
      {"https://x.org:8080/", "x.org:8080"},
      {"http://x.org:443/", "x.org"},
      // Labels go only above the registrable domain, and only as whole labels.
      {"https://amp.dev/a", "amp.dev/a"},
      {"https://www.com/", "www.com"},
      {"https://m.alice.github.io/", "alice.github.io"},
      {"https://m.github.io/", "m.github.io"},
      {"https://en.m.wikipedia.org/wiki/A", "en.wikipedia.org/wiki/A"},
      {"https://camp.com/ramp", "camp.com/ramp"},
      {"https://www.1.2.3.4/", "null"},
      {"https://127.0.0.1/a/", "127.0.0.1/a"},
      {"https://[::1]/a", "[::1]/a"},
      // Paths.
      {"https://x.org/amp/a/index.html", "x.org/a"},
      {"https://x.org/a.amp", "x.org/a"},
      {"https://x.org/a.amp.html", "x.org/a.html"},
      {"https://x.org/a.amp/amp/", "x.org/a"},
      {"https://x.org/..amp", "x.org/..amp"},
      {"https://x.org/...amp", "x.org/...amp"},
      {"https://x.org/.amp", "x.org/.amp"},
      {"https://x.org/index.php/a", "x.org/index.php/a"},
      {"https://x.org/%7Ea%2fb/%c3%a9/%", "x.org/~a%2Fb/%C3%A9/%25"},
      {"https://x.org//a//b//", "x.org//a//b"},
      // Parameters.
      {"https://x.org/?b&a=&b=1&&a=%41+c", "x.org?a=&a=A%20c&b=&b=1"},
      {"https://x.org/?x=%27&x='", "x.org?x=%27&x=%27"},
      {"https://x.org/?outputType=amp&output=html", "x.org?output=html"},
      {"https://x.org/?ref=a&source=b&id=c&fbclid=d", "x.org?id=c&ref=a&source=b"},
      // Caches without a page, and with one that is hard to see.
      {"https://a.turbopages.org./", "a.turbopages.org/"},
      {"https://a.ampproject.org/c/s/", "a.ampproject.org/c/s/"},
      {"https://a.ampproject.org/amp/c/x.org", "a.ampproject.org/amp/c/x.org"},
      {"https://a.ampproject.org/./c/s/x.org/a/", "x.org/a"},
      {"https://a.ampproject.org/c/s/b.ampproject.org/./c/s/x.org/a/", "x.org/a"},
      {"https://google.com/./amp/s/x.org/a/", "x.org/a"},
      // What is no web address.
      {"mailto:A@x.org#f", "mailto:A@x.org"},
      {"ftp://x.org/a/#f", "ftp://x.org/a/"},
      {"tel:911", "tel:911"},
      {"x.org/a/", "x.org/a"},
      {"localhost:8080/a", "localhost:8080/a"},
      {"/a/b", "null"},
      {"me@x.org", "null"},
      {"two words", "null"},
      {"", "null"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.address);
    const std::string once = key_or_null(row.address);
    CHECK(once == row.want);
    CHECK(key_or_null(once) == once);
  }
}
