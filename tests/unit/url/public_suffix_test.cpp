#include "url/public_suffix.h"

#include "catch.h"

using namespace dossier::url;

namespace {

std::string text_or_null(std::optional<std::string_view> text) {
  return text ? std::string(*text) : "null";
}

}  // namespace

// The table of the URL Standard, section 3.2, and the rules of the list itself:
// wildcards, exceptions, its private section.
TEST_CASE("public suffixes and registrable domains") {
  struct Row {
    std::string_view host;
    std::string suffix;
    std::string domain;
  };
  const Row rows[] = {
      {"com", "com", "null"},
      {"example.com", "com", "example.com"},
      {"sub.www.example.com", "com", "example.com"},
      {"EXAMPLE.COM", "com", "example.com"},
      {"example.com.", "com.", "example.com."},
      {"github.io", "github.io", "null"},
      {"whatwg.github.io", "github.io", "whatwg.github.io"},
      {"sub.example.xn--kgbechtv", "xn--kgbechtv", "example.xn--kgbechtv"},
      {"[2001:db8::1]", "null", "null"},
      {"127.0.0.1", "null", "null"},
      {"a.b.c.ck", "c.ck", "b.c.ck"},
      {"www.ck", "ck", "www.ck"},
      {"a.www.ck", "ck", "www.ck"},
      {"www.\xE9\xA3\x9F\xE7\x8B\xAE.com.cn", "com.cn", "xn--85x722f.com.cn"},
      {".com", "null", "null"},
      {"a..com", "null", "null"},
      {".", "null", "null"},
      {"localhost", "localhost", "null"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.host);
    const auto host = parse_host(row.host, true);
    REQUIRE(host);
    CHECK(text_or_null(public_suffix(*host)) == row.suffix);
    CHECK(text_or_null(registrable_domain(*host)) == row.domain);
  }
}

TEST_CASE("without the private section") {
  CHECK(text_or_null(registrable_domain("alice.github.io", SuffixList::whole)) ==
        "alice.github.io");
  CHECK(text_or_null(registrable_domain("alice.github.io", SuffixList::icann)) == "github.io");
  CHECK(text_or_null(public_suffix("alice.github.io", SuffixList::icann)) == "io");
}

TEST_CASE("a host of very many labels takes linear time") {
  std::string host;
  for (int i = 0; i < 100000; ++i) host += "a.";
  CHECK(text_or_null(registrable_domain(host + "co.uk", SuffixList::whole)) == "a.co.uk");
}
