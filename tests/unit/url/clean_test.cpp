#include "url/clean.h"

#include <algorithm>
#include <vector>

#include "catch.h"

using namespace dossier::url;

namespace {

struct Row {
  std::string_view address;
  std::string want;
};

void check(const Row& row) {
  CAPTURE(row.address);
  const std::string once = clean(row.address).value_or("null");
  CHECK(once == row.want);
  if (once != "null") CHECK(clean(once) == once);
}

}  // namespace

TEST_CASE("the table of tracking parameters is sorted, without doubles") {
  const std::vector<std::string_view> names = {
#include "url/tracking_parameters.inc"
  };
  CHECK(std::is_sorted(names.begin(), names.end()));
  CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
  for (const std::string_view name : names) CHECK(is_tracking_parameter(name));
}

TEST_CASE("parameters that sites use for content are no tracking parameters") {
  for (const char* name :
       {"ref", "source", "id",  "uid",     "cid", "page",   "lang", "q",    "s",          "t", "v",
        "w",   "h",      "tag", "session", "amp", "output", "utm",  "utm_", "UTM_SOURCE", ""}) {
    CAPTURE(name);
    CHECK_FALSE(is_tracking_parameter(name));
  }
}

TEST_CASE("tracking parameters go, all other bytes stay") {
  const Row rows[] = {
      {"https://x.org/a?utm_source=n&id=5&sig=a%2Fb", "https://x.org/a?id=5&sig=a%2Fb"},
      {"HTTPS://X.org:443/%7e//../b?B=2&a=1+%zz", "HTTPS://X.org:443/%7e//../b?B=2&a=1+%zz"},
      {"https://x.org/?gclid=1", "https://x.org/"},
      {"https://x.org?gclid=1#gclid=2", "https://x.org#gclid=2"},
      {"https://x.org/?", "https://x.org/?"},
      {"https://x.org/?&&a&&fbclid&", "https://x.org/?&&a&&"},
      {"https://x.org/?gclid&", "https://x.org/"},
      {"https://x.org/?utm%5Fsource=1&utm+source=2", "https://x.org/?utm+source=2"},
      {"https://x.org/#?gclid=1", "https://x.org/#?gclid=1"},
      {"https://x.org/gclid=1&gclid=2", "https://x.org/gclid=1&gclid=2"},
      {"http:\\\\x.org\\a?gclid=1", "http:\\\\x.org\\a"},
      {"  http://x.org/?a= &gclid \n", "http://x.org/?a="},
      {"http://x.org/?gclid &gclid", "http://x.org/"},
      {"mailto:a@x.org?utm_source=1", "mailto:a@x.org?utm_source=1"},
      {"ftp://x.org/?utm_source=1", "ftp://x.org/?utm_source=1"},
      {"x.org/?gclid=1", "null"},
      {"http://", "null"},
      {"http://a b/", "null"},
      {"http://x.org:x/", "null"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("copies in AMP caches give the page") {
  const Row rows[] = {
      {"https://a-x-org.cdn.ampproject.org/c/s/a.x.org/p?b#c", "https://a.x.org/p?b#c"},
      {"http://cdn.ampproject.org/c/x.org/p", "http://x.org/p"},
      {"https://x-org.cdn.ampproject.org/i/s/x.org/p.png", "https://x.org/p.png"},
      {"https://x-org.cdn.ampproject.org/wp/s/x.org/p", "https://x.org/p"},
      {"https://x-org.cdn.ampproject.org/c/s/x.org:8080/p", "https://x.org:8080/p"},
      {"https://x-org.cdn.ampproject.org/c/s/x.org", "https://x.org"},
      {"https://x-org.cdn.ampproject.org/c/s/x.org?usqp=1&a=2", "https://x.org?a=2"},
      {"https://x-org.CDN.ampproject.org./c/s/x.org/p", "https://x.org/p"},
      {"https://X-org.CDN.ampproject.org/c/s/X.org/p", "https://X.org/p"},
      {"https://cdn.ampproject.org/c/s/intranet/p", "https://intranet/p"},
      {"https://www-x-org.bing-amp.com/c/s/www.x.org/p", "https://www.x.org/p"},
      {"https://www.google.com/amp/s/x.org/p", "https://x.org/p"},
      {"https://google.co.uk/amp/x.org/p", "http://x.org/p"},
      {"https://x-org.turbopages.org/x.org/s/p/q", "https://x.org/p/q"},
      {"https://x-org.turbopages.org/turbo/x.org/s/p", "https://x.org/p"},
      // A cache of a cache.
      {"https://www.google.com/amp/s/x-org.cdn.ampproject.org/c/s/x.org/p", "https://x.org/p"},
      // Not caches, or no host in the path.
      {"https://google.com.x.org/amp/s/y.org/p", "https://google.com.x.org/amp/s/y.org/p"},
      {"https://notgoogle.com/amp/s/y.org/p", "https://notgoogle.com/amp/s/y.org/p"},
      {"https://notampproject.org/c/s/y.org/p", "https://notampproject.org/c/s/y.org/p"},
      {"https://cdn.ampproject.org/v0.js", "https://cdn.ampproject.org/v0.js"},
      {"https://cdn.ampproject.org/x/s/y.org/p", "https://cdn.ampproject.org/x/s/y.org/p"},
      {"https://cdn.ampproject.org/c/s/a@x.org/p", "https://cdn.ampproject.org/c/s/a@x.org/p"},
      {"https://cdn.ampproject.org/c/s/1.2.3.4/p", "https://cdn.ampproject.org/c/s/1.2.3.4/p"},
      {"https://cdn.ampproject.org/c/s/x.org:x/p", "https://cdn.ampproject.org/c/s/x.org:x/p"},
      {"https://cdn.ampproject.org/c/s/", "https://cdn.ampproject.org/c/s/"},
      {"https://x-org.turbopages.org/", "https://x-org.turbopages.org/"},
      {"https://x.org/amp/", "https://x.org/amp/"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("caches nested a thousand deep take linear time") {
  std::string address = "https://";
  for (int i = 0; i < 100000; ++i) address += "google.com/amp/s/";
  CHECK(clean(address + "x.org/p") == "https://x.org/p");
}
