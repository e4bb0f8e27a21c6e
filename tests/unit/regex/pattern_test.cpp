#include "regex/pattern.h"

#include "catch.h"

using namespace dossier::regex;
using namespace std::string_view_literals;

namespace {

Flags flags(std::string_view letters) { return std::get<Flags>(parse_flags(letters)); }

Pattern pattern(std::string_view source, std::string_view letters = "") {
  return std::get<Pattern>(Pattern::compile(source, flags(letters)));
}

std::string problem(std::string_view source, std::string_view letters = "") {
  auto made = Pattern::compile(source, flags(letters));
  const auto* p = std::get_if<Problem>(&made);
  return p ? p->message : "none";
}

}  // namespace

TEST_CASE("Pattern matches as the flags say") {
  struct Row {
    std::string_view pattern, letters, text;
    bool matches;
  };
  const Row rows[] = {
      {"ban", "", "the ban", true},
      {"ban", "", "the Ban", false},
      {"ban", "i", "the Ban", true},
      {"ban", "ic", "the Ban", false},
      {"(?i)ban", "c", "the Ban", true},
      {"^b", "", "a\nb", false},
      {"^b", "m", "a\nb", true},
      {"a$", "m", "a\nb", true},
      {"a.b", "", "a\nb", false},
      {"a.b", "s", "a\nb", true},
      {"a b # letters", "x", "ab", true},
      {"a\\ b[ ]c", "x", "a b c", true},
      {"\\0 1", "x", "\0001"sv, true},
      {"(?<word>b.n)", "", "bin", true},
      {"a.c", "", "a\0c"sv, true},
      {"", "", "", true},
      {"", "", {}, true},
      {"\xC3\x89", "i", "\xC3\xA9", true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern, row.letters, row.text);
    CHECK(pattern(row.pattern, row.letters).matches(row.text) == row.matches);
  }
}

TEST_CASE("Ill-formed bytes match nothing, and what stands around them still matches") {
  CHECK_FALSE(pattern("^.$").matches("\xFF"));
  CHECK_FALSE(
      pattern("a[^b]c").matches("a\xFF"
                                "c"));
  CHECK(
      pattern("c\\d").matches("a\xFF\xC3"
                              "c7\xE2\x82"));
}

TEST_CASE("An empty match never lies inside a character") {
  CHECK_FALSE(pattern("\\B").matches("a\xE2\x98\x83z"));
  CHECK(pattern("\\B").matches("\xE2\x98\x83"));
}

TEST_CASE("find gives the groups, and null where one took no part") {
  const Pattern p = pattern("(a)|(?P<other>b)");
  CHECK(p.group_count() == 2);
  CHECK(p.group_names().at(2) == "other");
  std::vector<Span> groups(3);
  REQUIRE(p.find("xb", 0, groups));
  CHECK(groups[0].begin == 1);
  CHECK_FALSE(groups[1].took_part());
  CHECK(groups[2].in("xb") == "b");
  CHECK_FALSE(p.find("xb", 2, groups));
  REQUIRE(pattern("(a?)").find({}, 0, groups));
  CHECK(groups[1].took_part());
}

TEST_CASE("find sees what stands before its start") {
  std::vector<Span> groups(1);
  CHECK_FALSE(pattern("^b").find("ab", 1, groups));
  CHECK_FALSE(pattern("\\bb").find("ab", 1, groups));
}

TEST_CASE("A bad pattern is explained in words that do not depend on RE2's version") {
  struct Row {
    std::string_view pattern, problem;
  };
  const Row rows[] = {
      {"(", "missing closing ): ("},
      {"a)", "unexpected ): a)"},
      {"[a", "missing closing ]: [a"},
      {"*a", "nothing to repeat: *"},
      {"a**", "repeat of a repeat: **"},
      {"a{1001}", "bad repeat count (the most is 1000): {1001}"},
      {"\\", "trailing backslash: \\"},
      {"\\q", "unknown escape: \\q"},
      {"[b-a]", "bad character class: b-a"},
      {"\\p{Foo}", "bad character class: \\p{Foo}"},
      {"\xFF", "the pattern is not valid UTF-8"},
      {"((\\pL{1000}){100}){10}", "bad repeat count (the most is 1000): {100}"},
      {"(?i)(\\pL{30}|\\pN{30}){30}",
       "the pattern needs more than 8 MB when compiled: "
       "(?i)(\\pL{30}|\\pN{30}){30}"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern);
    CHECK(problem(row.pattern) == row.problem);
  }
}

TEST_CASE("What RE2 does not have is named, with its place and a way to do without") {
  struct Row {
    std::string_view pattern, beginning;
  };
  const Row rows[] = {
      {"\xC3\xA9(?=b)", "look-ahead (?= at character 2 is not supported; "},
      {"a(?!b)", "negative look-ahead (?! at character 2 is not supported; add a condition"},
      {"(?<=a)b", "look-behind (?<= at character 1 is not supported; "},
      {"(?<!a)b", "negative look-behind (?<! at character 1 is not supported; "},
      {"(a)\\1", "a back-reference \\1 at character 4 is not supported; "},
      {"(?P<n>a)(?P=n)", "a back-reference (?P= at character 9 is not supported; "},
      {"\\k<n>", "a back-reference \\k at character 1 is not supported; "},
      {"a++", "a possessive repeat + at character 3 is not supported; "},
      {"a{2}+", "a possessive repeat + at character 5 is not supported; "},
      {"(?>a)", "an atomic group (?> at character 1 is not supported; write (?:...)"},
      {"(?(1)a|b)", "a condition (?( at character 1 is not supported; "},
      {"(?R)", "recursion (?R) at character 1 is not supported; "},
      {"(?ix)a b", "the flag x inside a pattern (?ix) at character 1 is not supported; "},
      {"\\u00e9", "an escape by code unit \\u at character 1 is not supported; write \\x{263a}"},
      {"a\\C", "a single byte \\C at character 2 is not supported; "},
      {"[(?=](?=", "look-ahead (?= at character 6 is not supported; "},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern);
    CHECK(problem(row.pattern).substr(0, row.beginning.size()) == row.beginning);
  }
}

TEST_CASE("Flags that do not exist are named") {
  CHECK(std::get<Problem>(parse_flags("ig")).message ==
        "unknown flag 'g': the flags are i, c, m, s and x");
}

TEST_CASE("an octal escape is its character, not a letter and digits") {
  for (const char* source : {"\\141", "(?:\\141)$", "\\0141|x", "\\1412?"}) {
    CAPTURE(source);
    auto made = dossier::regex::Pattern::compile(source);
    REQUIRE(std::holds_alternative<dossier::regex::Pattern>(made));
    const bool is_a = std::string_view(source) != "\\0141|x";
    CHECK(std::get<dossier::regex::Pattern>(made).matches("a") == is_a);
  }
}

TEST_CASE("a repeat behind flags belongs to what stands before them") {
  CHECK(pattern("%(?s)?#").matches("#"));
  CHECK(pattern("ab(?s)?c").matches("ac"));
  CHECK(pattern("(ab)+(?s)*c").matches("c"));
  CHECK(pattern("x\\Q\\E?yy").matches("yy"));
  CHECK(pattern("\\d(?s)?").matches(""));
  CHECK(pattern("\\d+(?s)*").matches(""));
  CHECK_FALSE(pattern("ab(?s)?c").matches("ab"));
}
