#include "properties.h"

#include "catch.h"
#include "random_pattern.h"
#include "regex/required.h"

using namespace dossier::regex;

TEST_CASE("Random patterns keep every property on random texts") {
  RandomPattern random(20240506);
  for (int i = 0; i < 800; ++i) {
    const std::string pattern = random.pattern();
    const Flags flags{random.one_in(5), random.one_in(8), random.one_in(8), false};
    for (int k = 0; k < 4; ++k) {
      const std::string text = random.text(k < 3 ? 12 : 70);
      const std::string broken = broken_property(pattern, flags, text);
      if (broken.empty()) continue;
      CAPTURE(pattern, flags.ignore_case, flags.multi_line, text);
      CHECK(broken == "");
    }
  }
}

TEST_CASE("required_literals finds what every match must contain") {
  struct Row {
    std::string_view pattern, expected;  // the literals, then * prefix, ! whole, i case-insensitive
  };
  const Row rows[] = {
      {"moratorium", "moratorium *!"},
      {"ban|halt", "ban,halt *!"},
      {"(?i)Ban", "ban *!i"},
      {"(?i)b\xC3\xA9"
       "bc",
       "bc i"},
      {"a(?i)Bc", "abc *i"},
      {"\\bban\\b", "ban *"},
      {"\\w+ (ban|halt) on", " ban on, halt on "},
      {"colou?r", "colour,color *!"},
      {"[Bb]an", "Ban,ban *!"},
      {"(ab)+c", "abc "},
      {"ab*c", ""},
      {"abc*de", "ab *"},
      {"(abc)?de", "abcde,de *!"},
      {"(abc)*de", "de "},
      {"ab{2}cd", "bcd "},
      {"a\\.b", "a.b *!"},
      {"\\Qa.b\\E+c", "a.b *"},
      {"\\d+%", "% "},
      {"\\d+", ""},
      {"^abc", ""},
      {"(?m)^abc", "abc *"},
      {"abc|\\d", ""},
      {"abc|x{0}", ""},
      {"", ""},
  };
  for (const Row& row : rows) {
    const Required r = required_literals(row.pattern, {});
    std::string got;
    for (const std::string& s : r.any_of) got += (got.empty() ? "" : ",") + s;
    if (!got.empty()) got += " ";
    if (r.is_prefix) got += "*";
    if (r.is_whole) got += "!";
    if (r.ignore_case) got += "i";
    CAPTURE(row.pattern);
    CHECK(got == row.expected);
  }
}

TEST_CASE("A literal that ignores case still finds the letters beyond ASCII that equal it") {
  const auto made = Pattern::compile("(?i)kiss");
  const auto& pattern = std::get<Pattern>(made);
  CHECK(pattern.matches("a KISS"));
  CHECK(pattern.matches("a \xE2\x84\xAAi\xC5\xBFs"));
  CHECK_FALSE(pattern.matches("a \xE2\x84\xABi\xC5\xBFs"));
}
