#include "text/lines.h"

#include "catch.h"

using namespace dossier::text;

namespace {
// "1:text|3:text", a '+' before what starts a block.
std::string units(std::string_view text, bool unwrap = true) {
  std::string out;
  for (const Unit& unit : units_of(text, unwrap)) {
    if (!out.empty()) out += '|';
    if (unit.starts_block) out += '+';
    out += std::to_string(unit.line) + ":" + unit.text;
  }
  return out;
}

// Prose broken before the word that no longer fits, as fold and html2text do.
std::string wrapped(std::string_view prose, std::size_t width) {
  std::string out;
  std::size_t column = 0;
  while (!prose.empty()) {
    const std::size_t size = std::min(prose.find(' '), prose.size());
    if (column > 0) {
      const bool fits = column + 1 + size <= width;
      out += fits ? ' ' : '\n';
      column = fits ? column + 1 : 0;
    }
    out += prose.substr(0, size);
    column += size;
    prose.remove_prefix(std::min(size + 1, prose.size()));
  }
  return out;
}

constexpr std::string_view kProse =
    "A ferry that nobody had ordered came into the harbour one morning, tied up without a word, "
    "and stayed there until the spring, when a man with two suitcases walked on board and sailed "
    "it out again; nobody has ever found out who he was, where he went, or who had paid the fees. "
    "The harbour master kept the rope. It hangs in his office over the door, next to a picture of "
    "the ferry that his daughter painted, and every new pilot is told the story on his first day, "
    "with a few more details each time, so that by now the man with the suitcases wears a beard.";
}  // namespace

TEST_CASE("Every line that is not blank is a unit, whatever ends it") {
  const struct {
    std::string_view text;
    std::string_view want;
  } rows[] = {
      {"", ""},
      {" \n\t\n", ""},
      {"a", "+1:a"},
      {"a\nb", "+1:a|2:b"},
      {"a\n\nb", "+1:a|+3:b"},
      {"a\r\nb\rc", "+1:a|2:b|3:c"},
      {"a\xE2\x80\xA8"
       "b\xE2\x80\xA9"
       "c",
       "+1:a|2:b|3:c"},
      {"  a b \xC2\xA0\n\xEF\xBB\xBF"
       "c",
       "+1:a b|2:c"},
      {"\xFF", "+1:\xEF\xBF\xBD"},
      {"a\n", "+1:a"},
  };
  for (const auto& row : rows) CHECK(units(row.text) == row.want);
}

TEST_CASE("A NUL is a character like any other") {
  CHECK(units_of(std::string_view("a\0b", 3))[0].text == std::string("a\0b", 3));
}

TEST_CASE("Hard-wrapped prose becomes one paragraph at every width") {
  for (std::size_t width = 40; width <= 100; ++width) {
    CAPTURE(width);
    const std::string text = wrapped(kProse, width) + "\n\nEnd.";
    CHECK(units_of(text).size() == 2);
    CHECK(units_of(text)[0].text == kProse);
  }
}

TEST_CASE("Unwrapping can be turned off") {
  CHECK(units_of(wrapped(kProse, 60), true).size() == 1);
  CHECK(units_of(wrapped(kProse, 60), false).size() > 9);
}

TEST_CASE("Items of a list stay apart inside wrapped text") {
  const std::string text = wrapped(kProse, 60) + "\n\n* one\n* two\n1. three\n2) four";
  CHECK(units_of(text).size() == 5);
}

TEST_CASE("Verses and menus are not wrapped text") {
  std::string verses;
  for (int i = 0; i < 40; ++i) {
    verses +=
        i % 2 ? "a rather long line of a poem that ends here\n" : "and one a little shorter\n";
  }
  CHECK(units_of(verses).size() == 40);
}

TEST_CASE("Wrapped Chinese is joined without a space") {
  std::string text;
  std::string line;
  for (int i = 0; i < 40; ++i) line += "\u5B57";
  for (int i = 0; i < 6; ++i) text += line + "\n";
  const auto joined = units_of(text);
  REQUIRE(joined.size() == 1);
  CHECK(joined[0].text.find(' ') == std::string::npos);
}

TEST_CASE("A text that lost its line breaks is cut at sentences") {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "This is a sentence that says nothing at all, number one. ";
  CHECK(units_of(text).size() == 40);
  CHECK(units_of(text)[39].line == 1);
}
