#include "regex/finder.h"

#include <algorithm>
#include <random>

#include "catch.h"

using dossier::regex::LiteralFinder;

namespace {

constexpr auto kNowhere = LiteralFinder::kNowhere;

std::string in_lower_case(std::string text) {
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return text;
}

std::size_t found_by_hand(const std::vector<std::string>& literals, bool ignore_case,
                          const std::string& text, std::size_t from) {
  const std::string searched = ignore_case ? in_lower_case(text) : text;
  std::size_t first = kNowhere;
  for (const std::string& literal : literals) {
    first = std::min(first, searched.find(literal, from));
  }
  return first;
}

std::string random_text(std::mt19937& rng, std::size_t size, const std::string& letters) {
  std::string text;
  while (text.size() < size) text += letters[rng() % letters.size()];
  return text;
}

}  // namespace

TEST_CASE("a literal is found wherever it stands in a text") {
  const std::string literal = "Halt";
  for (std::size_t size = 4; size < 200; ++size) {
    for (std::size_t place = 0; place + 4 <= size; ++place) {
      std::string text(size, '.');
      text.replace(place, 4, literal);
      const LiteralFinder finder({"zz", literal}, false);
      REQUIRE(finder.find(text, 0) == place);
      REQUIRE(finder.find(text, place) == place);
      REQUIRE(finder.find(text, place + 1) == kNowhere);
    }
  }
}

TEST_CASE("case is ignored for ASCII letters only, and only when asked") {
  CHECK(LiteralFinder({"a@z"}, true).find("....................A@Z", 0) == 20);
  CHECK(LiteralFinder({"a@z"}, false).find("....................A@Z", 0) == kNowhere);
  // '@' and '`', '[' and '{' differ in the bit that tells the cases of a letter.
  CHECK(LiteralFinder({"a@z"}, true).find("....................A`Z", 0) == kNowhere);
  CHECK(LiteralFinder({"a{"}, true).find("....................A[", 0) == kNowhere);
  CHECK(LiteralFinder({"\xC3\xA9"}, true).find("................\xC3\x89.\xC3\xA9", 0) == 19);
}

TEST_CASE("the first of several literals is what a plain search finds") {
  std::mt19937 rng(7);
  for (int round = 0; round < 20000; ++round) {
    const bool ignore_case = round % 2 == 0;
    std::vector<std::string> literals;
    for (std::size_t n = 1 + rng() % 4; literals.size() < n;) {
      literals.push_back(random_text(rng, 1 + rng() % 20, "aabk-"));
    }
    const std::string text = random_text(rng, rng() % 300, "aabbKk-A");
    const std::size_t from = rng() % (text.size() + 1);
    const LiteralFinder finder(literals, ignore_case);
    INFO(literals[0] << " in " << text << " from " << from);
    REQUIRE(finder.find(text, from) == found_by_hand(literals, ignore_case, text, from));
  }
}
