#include "regex/positions.h"

#include "catch.h"

using namespace dossier::regex;
using namespace std::string_view_literals;

TEST_CASE("Characters are counted as SQLite's length() counts them") {
  struct Row {
    std::string_view text;
    std::size_t characters;
  };
  const Row rows[] = {
      {"", 0},
      {"ascii only, longer than a word", 30},
      {"\xC3\xA9t\xC3\xA9", 3},
      {"12345678\xF0\x9F\x98\x80", 9},
      {"\xF0\x9F\x98\x80"
       "12345678",
       9},
      {"a\0b"sv, 3},
      {"\x80\x80", 2},      // stray continuation bytes, one by one
      {"\xC3\xA9\x80", 1},  // taken together with what they follow
      {"\xFF\xFE", 2},
      {"1234567\x80\x80", 9},
      {"\xE2\x82", 1},  // cut short
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(count_characters(row.text) == row.characters);
  }
}

TEST_CASE("offset_of and character_at are inverses") {
  const std::string_view text = "a\xC3\xA9z 12345678 \xE2\x98\x83 and \x80 more of it";
  for (std::size_t position = 1; position <= count_characters(text) + 1; ++position) {
    const auto offset = offset_of(text, position);
    REQUIRE(offset);
    CHECK(character_at(text, *offset) == position);
  }
  CHECK(offset_of(text, count_characters(text) + 1) == text.size());
  CHECK_FALSE(offset_of(text, count_characters(text) + 2));
  CHECK(offset_of("", 1) == 0U);
  CHECK_FALSE(offset_of("", 2));
}
