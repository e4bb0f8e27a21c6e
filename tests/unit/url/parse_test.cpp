#include "catch.h"
#include "url/url.h"

using namespace dossier::url;

namespace {

// The address relative to `base` (none: empty), or "failure".
std::string resolved(std::string_view text, std::string_view base = {}) {
  std::optional<Url> parsed_base;
  if (!base.empty()) {
    parsed_base = parse(base);
    REQUIRE(parsed_base);
  }
  const auto url = parse(text, parsed_base ? &*parsed_base : nullptr);
  return url ? href(*url) : "failure";
}

struct Row {
  std::string_view text;
  std::string_view base;
  std::string_view want;
};

void check(const Row& row) {
  CAPTURE(row.text, row.base);
  CHECK(resolved(row.text, row.base) == row.want);
}

}  // namespace

TEST_CASE("URL Standard 4.4: what is ignored around and inside an address") {
  const Row rows[] = {
      {" \x01http://x.org/ \x1f", "", "http://x.org/"},
      {"ht\ntp://x.\torg/\ra", "", "http://x.org/a"},
      {"http://x.org/\xFF", "", "http://x.org/%EF%BF%BD"},
      {std::string_view("http://x.org/\0b", 15), "", "http://x.org/%00b"},
      {"", "", "failure"},
      {"  ", "http://x.org/a", "http://x.org/a"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("URL Standard 4.4: scheme states") {
  const Row rows[] = {
      {"HTTPS://x.org", "", "https://x.org/"},
      {"a+b-1.c://x", "", "a+b-1.c://x"},
      {"1a://x", "", "failure"},
      {"mailto:a@b.org", "", "mailto:a@b.org"},
      {"foo:/bar", "", "foo:/bar"},
      {"foo:/..//bar", "", "foo:/.//bar"},
      {"http:x.org/a", "", "http://x.org/a"},
      {"http:a", "http://x.org/b/c", "http://x.org/b/a"},
      {"http:/a", "http://x.org/b/c", "http://x.org/a"},
      {"https:a", "http://x.org/b/c", "https://a/"},
      {"http:\\\\x.org\\a", "", "http://x.org/a"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("URL Standard 4.4: relative states") {
  const Row rows[] = {
      {"d", "http://u:p@x.org:81/a/b?q#f", "http://u:p@x.org:81/a/d"},
      {"/d", "http://x.org/a/b?q#f", "http://x.org/d"},
      {"//y.org", "http://x.org/a", "http://y.org/"},
      {"\\\\y.org", "http://x.org/a", "http://y.org/"},
      {"?r", "http://x.org/a?q#f", "http://x.org/a?r"},
      {"#g", "http://x.org/a?q#f", "http://x.org/a?q#g"},
      {"", "http://x.org/a?q#f", "http://x.org/a?q"},
      {"../../../d", "http://x.org/a/b/c", "http://x.org/d"},
      {"#g", "mailto:x?q#f", "mailto:x?q#g"},
      {"d", "mailto:x", "failure"},
      {"d", "foo://x/a/b", "foo://x/a/d"},
      {"//y", "foo://x/a", "foo://y"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("URL Standard 4.4: authority, host and port states") {
  const Row rows[] = {
      {"http://a@b@c:d@x.org/", "", "http://a%40b%40c:d@x.org/"},
      {"http://:p@x.org/", "", "http://:p@x.org/"},
      {"http://@x.org/", "", "http://x.org/"},
      {"http://a@/x", "", "failure"},
      {"foo://a@/x", "", "failure"},
      {"http://:80/", "", "failure"},
      {"foo://:80/", "", "failure"},
      {"foo:///x", "", "foo:///x"},
      {"http://x.org:80/", "", "http://x.org/"},
      {"https://x.org:80/", "", "https://x.org:80/"},
      {"http://x.org:/", "", "http://x.org/"},
      {"http://x.org:00000000000081/", "", "http://x.org:81/"},
      {"http://x.org:65536/", "", "failure"},
      {"http://x.org:8a/", "", "failure"},
      {"http://[::1]:81/", "", "http://[::1]:81/"},
      {"http://?q", "", "failure"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("URL Standard 4.4: file states and their drive letters") {
  const Row rows[] = {
      {"file:a", "", "file:///a"},
      {"file://localhost/a", "", "file:///a"},
      {"file://HOST/a", "", "file://host/a"},
      {"file:c|/a", "", "file:///c:/a"},
      {"file://c|/a", "", "file:///c:/a"},
      {"/d", "file:///c:/a", "file:///c:/d"},
      {"d|/b", "file:///c:/a", "file:///d:/b"},
      {"../..", "file:///c:/a/b", "file:///c:/"},
      {"?q", "file://h/a?b", "file://h/a?q"},
      {"file:", "file://h/a?b#c", "file://h/a?b"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("URL Standard 4.4: path, opaque path, query and fragment states") {
  const Row rows[] = {
      {"http://x.org/a/./b/../c/%2E%2e/d/.", "", "http://x.org/a/d/"},
      {"http://x.org/a b\"<>`{}^|'", "", "http://x.org/a%20b%22%3C%3E%60%7B%7D%5E|'"},
      {"http://x.org/%zz%41", "", "http://x.org/%zz%41"},
      {"http://x.org?a'b#c`d", "", "http://x.org/?a%27b#c%60d"},
      {"foo://x?a'b", "", "foo://x?a'b"},
      {"foo://x\\a", "", "failure"},
      {"data:a b ?c", "", "data:a b%20?c"},
      {"http://x.org/?", "", "http://x.org/?"},
      {"http://x.org/#", "", "http://x.org/#"},
      {"http://x.org/\xC3\xA9?\xC3\xA9#\xC3\xA9", "", "http://x.org/%C3%A9?%C3%A9#%C3%A9"},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("the parts of an address") {
  const auto url = parse("https://me:pw@X.org:8080/a?b#c");
  REQUIRE(url);
  CHECK(url->scheme == "https");
  CHECK(url->username == "me");
  CHECK(url->password == "pw");
  CHECK(url->host.kind == HostKind::domain);
  CHECK(url->host.text == "x.org");
  CHECK(url->port == 8080);
  CHECK(url->path == "/a");
  CHECK(url->query == "b");
  CHECK(url->fragment == "c");
}
