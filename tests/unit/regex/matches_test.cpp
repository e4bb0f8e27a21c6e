#include "regex/matches.h"

#include <algorithm>

#include "catch.h"
#include "regex/replacement.h"

using namespace dossier::regex;

namespace {

Pattern pattern(std::string_view source) { return std::get<Pattern>(Pattern::compile(source)); }

// Every match as [begin,end), in bytes.
std::string spans(std::string_view source, std::string_view text) {
  const Pattern p = pattern(source);
  std::string out;
  for (Matches matches(p, text, 0, 0); matches.next();) {
    out += '[' + std::to_string(matches.match().begin) + ',' + std::to_string(matches.match().end) +
           ')';
  }
  return out;
}

std::optional<std::string> replaced(std::string_view source, std::string_view text,
                                    std::string_view by, std::size_t max_size) {
  const Pattern p = pattern(source);
  const auto replacement = std::get<Replacement>(Replacement::parse(by, p));
  return replace(p, text, replacement, 0, 0, max_size);
}

}  // namespace

TEST_CASE("Matches walks from left to right, and an empty match touches no other") {
  struct Row {
    std::string_view pattern, text, spans;
  };
  const Row rows[] = {
      {"a", "banana", "[1,2)[3,4)[5,6)"},
      {"a*", "baac", "[0,0)[1,3)[4,4)"},
      {"", "", "[0,0)"},
      {"", "\xC3\xA9z", "[0,0)[2,2)[3,3)"},
      {"x*", "\xFF\x80z", "[0,0)[2,2)[3,3)"},
      {"x*", "z\x80\x80z", "[0,0)[1,1)[2,2)[3,3)[4,4)"},
      {"\\B", "\x80\xC3\xA9", "[0,0)[1,1)[3,3)"},
      {"a|", "aa", "[0,1)[1,2)"},
      {"|a", "aa", "[0,0)[1,1)[2,2)"},
      {"\\b", "a b", "[0,0)[1,1)[2,2)[3,3)"},
      {"\\B", "\xE2\x98\x83\xE2\x98\x83", "[0,0)[3,3)[6,6)"},
      {"^", "aaa", "[0,0)"},
      {"^a", "aaa", "[0,1)"},
      {"(?m)^.?", "a\n\nb", "[0,1)[2,2)[3,4)"},
      {"$", "ab", "[2,2)"},
      {"(?i)B+", "abBc", "[1,3)"},
      {"x", "", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern, row.text);
    CHECK(spans(row.pattern, row.text) == row.spans);
    CHECK(count_matches(pattern(row.pattern), row.text, 0) ==
          static_cast<std::size_t>(std::count(row.spans.begin(), row.spans.end(), '[')));
  }
}

TEST_CASE("nth_match counts matches from 1") {
  const Pattern p = pattern("(a)(b)?");
  const auto second = nth_match(p, "ab a ab", 0, 2, 2);
  REQUIRE(second);
  CHECK((*second)[1].begin == 3);
  CHECK_FALSE((*second)[2].took_part());
  CHECK_FALSE(nth_match(p, "ab a ab", 0, 4, 2));
}

TEST_CASE("replace stops before its result grows beyond what is allowed") {
  CHECK(replaced("aa", "aaaa", "12345678", 16) == "1234567812345678");
  CHECK_FALSE(replaced("a", "aaaa", "12345678", 31));
  CHECK_FALSE(replaced("a", "aaaa", "$0$0$0$0$0$0$0$0", 31));
}
