#include "html/entities.h"

#include <algorithm>

#include "catch.h"
#include "html/entities_data.h"

using namespace dossier::html;
using namespace std::string_view_literals;

namespace {

std::string unescaped(std::string_view text) { return unescape(text).value_or(std::string(text)); }

}  // namespace

TEST_CASE("the table is the whole one, and sorted, or lookups would miss names") {
  const auto names = named_references();
  CHECK(names.size() == 2231);
  CHECK(std::ranges::is_sorted(names, {}, &NamedReference::name));
  CHECK(std::ranges::count_if(names, [](auto& r) { return r.name.back() != ';'; }) == 106);
  CHECK(std::ranges::count_if(names, [](auto& r) { return r.second != 0; }) == 93);
  for (const NamedReference& r : names) {
    const auto match = match_reference("&" + std::string(r.name));
    REQUIRE(match);
    CHECK(match->size == r.name.size() + 1);
    CHECK(match->first == r.first);
    CHECK(match->second == r.second);
  }
}

TEST_CASE("unescape follows the standard's rules for text") {
  struct Row {
    std::string_view text;
    std::string_view result;
  };
  const Row rows[] = {
      {"", ""},
      {"caf&eacute;", "caf\xC3\xA9"},
      {"&copy 2021", "\xC2\xA9 2021"},
      {"&notit; &notin; &not", "\xC2\xACit; \xE2\x88\x89 \xC2\xAC"},
      {"&NotEqualTilde;", "\xE2\x89\x82\xCC\xB8"},
      {"&#65;&#x42;&#X43;", "ABC"},
      {"&#65b", "Ab"},
      {"&#150;&#129;", "\xE2\x80\x93\xC2\x81"},
      {"&#0;&#xD800;&#x110000;&#99999999999999999999;",
       "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
      {"&#1;", "\x01"},
      {"&amp;lt;", "&lt;"},
      {"a\0&lt;\0b"sv, "a\0<\0b"sv},
      {"&amp&amp", "&&"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(unescaped(row.text) == row.result);
  }
}

TEST_CASE("what is not a reference stays, and costs no copy") {
  for (std::string_view text :
       {"", "plain", "AT&T", "&", "&;", "&#", "&#;", "&#x", "&#xg;", "&nosuch;", "& amp;"}) {
    CAPTURE(text);
    CHECK(!unescape(text));
  }
  CHECK(!unescape("&\0amp;"sv));
}
