#include "frontmatter/quoted.h"

#include "catch.h"

using namespace dossier::frontmatter;

TEST_CASE("quoted scalars are folded and unescaped") {
  struct Row {
    std::string_view text;
    std::string_view value;
    std::size_t end;
  };
  using namespace std::string_view_literals;
  const Row rows[] = {
      {"''", "", 2},
      {"'it''s' x", "it's", 7},
      {"'\\n'", "\\n", 4},
      {"\"a\" b", "a", 3},
      {"'a\n b'", "a b", 6},
      {"'a \t\n\n \t b'", "a\nb", 11},
      {"'a\n\n\n'", "a\n\n", 6},
      {"'\n\n'", "\n", 4},
      {"\"a\\\n   b\"", "ab", 9},
      {"\"a \\\n\n  b\"", "a \nb", 10},
      {"\"a\\t\n b\"", "a\t b", 8},
      {"\"\\0\\a\\b\\t\\n\\v\\f\\r\\e\\ \\\"\\/\\\\\\N\\_\\L\\P\"",
       "\0\a\b\t\n\v\f\r\x1B \"/\\\xC2\x85\xC2\xA0\xE2\x80\xA8\xE2\x80\xA9"sv, 36},
      {"\"\\x41\\u00e9\\U0001F600\"", "A\xC3\xA9\xF0\x9F\x98\x80", 22},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Quoted quoted = read_quoted(row.text, 0);
    CHECK(quoted.error == nullptr);
    CHECK(quoted.value == row.value);
    CHECK(quoted.end == row.end);
  }
}

TEST_CASE("what is wrong with a quoted scalar is said with its place") {
  struct Row {
    std::string_view text;
    std::size_t at;
    std::string_view error;
  };
  const Row rows[] = {
      {"\"a", 2, "a quote that is never closed"},
      {"'a''", 4, "a quote that is never closed"},
      {"\"a\n", 3, "a quote that is never closed"},
      {"\"a\\", 2, "unknown escape in double quotes"},
      {"\"it\\'s\"", 3, "unknown escape in double quotes"},
      {"\"\\x4\"", 1, "an escape that is no character"},
      {"\"\\ud83d\\ude00\"", 1, "an escape that is no character"},
      {"\"\\U00110000\"", 1, "an escape that is no character"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Quoted quoted = read_quoted(row.text, 0);
    REQUIRE(quoted.error != nullptr);
    CHECK(quoted.error == row.error);
    CHECK(quoted.error_at == row.at);
  }
}
