#include "regex/pattern_set.h"

#include "catch.h"

using namespace dossier::regex;

namespace {

constexpr std::size_t kLongest = 1000;

std::vector<int> which(std::string_view patterns, std::string_view text) {
  const auto set = PatternSet::compile(patterns, kLongest);
  return std::get<PatternSet>(set).which(text);
}

std::string problem(std::string_view patterns) {
  const auto made = PatternSet::compile(patterns, kLongest);
  const auto* p = std::get_if<Problem>(&made);
  return p ? p->message : "none";
}

}  // namespace

TEST_CASE("which gives the indexes of the list, ascending") {
  CHECK(which(R"json(["c", "\\B", "a", "(?<n>b)"])json", "abc") == std::vector<int>{0, 1, 2, 3});
  CHECK(which(R"(["z", "\\B", "a"])", "a\xE2\x98\x83z") == std::vector<int>{0, 2});
  CHECK(which("[]", "a").empty());
}

TEST_CASE("A set of many patterns answers as they do one by one") {
  std::string list = "[";
  std::string text;
  std::vector<int> expected;
  for (int i = 0; i < 500; ++i) {
    list += (i ? ",\"" : "\"") + std::string("\\\\bword") + std::to_string(i) + "\\\\b\"";
    if (i % 7 != 0) continue;
    text += "word" + std::to_string(i) + " ";
    expected.push_back(i);
  }
  CHECK(which(list + "]", text) == expected);
}

TEST_CASE("A list that cannot be used says why") {
  CHECK(problem("a|b") == "the patterns must be a JSON array of strings");
  CHECK(problem("[\"a\", null]") == "pattern 1: not a string");
  CHECK(problem("[\"a\", \"*\"]") == "pattern 1: nothing to repeat: *");
  CHECK(problem("[\"" + std::string(kLongest + 1, 'a') + "\"]") ==
        "pattern 0: longer than 1000 bytes");
}
