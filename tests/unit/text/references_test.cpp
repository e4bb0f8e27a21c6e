#include "text/references.h"

#include "catch.h"

using namespace dossier::text;

TEST_CASE("references in plain text are resolved to the end, with their semicolon only") {
  struct Row {
    std::string_view text;
    std::string_view result;
  };
  const Row rows[] = {
      {"Tom &amp; Jerry", "Tom & Jerry"},
      {"&amp;amp;lt;", "<"},
      {"&a&#109;p;lt;", "<"},
      {"&amp&semi;quot;", "\""},
      {"&NTILDE;&FRAC12;&SZLIG;", "\u00D1\u00BDSS"},
      {"&#8217;&#x92;&#146;", "\u2019\u2019\u2019"},
      {"a&#1;b&#xFFFE;c&#0;", "abc\uFFFD"},
      {"&CounterClockwiseContourIntegral;", "\u2233"},
      {"&nGt;", "\u226B\u20D2"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(resolve_references(row.text) == row.result);
    CHECK(!resolve_references(row.result));
  }
}

TEST_CASE("what could be an address or is no reference stays") {
  for (std::string_view text : {"", "plain", "?a=1&copy=2", "&copy 2021", "AT&T;", "&;", "&#;",
                                "&nosuch;", "&#12ab;", "&Ntilde", "&nTILDE;", "; &amp"}) {
    CAPTURE(text);
    CHECK(!resolve_references(text));
  }
}

// Every level of escaping is undone in the same pass, or this would take minutes.
TEST_CASE("a million levels of escaping cost no more than their length") {
  std::string text = "&";
  for (int i = 0; i < 1000000; ++i) text += "amp;";
  CHECK(resolve_references(text + "lt;") == "<");
}
