#include "decode/utf8.h"

#include <algorithm>
#include <random>

#include "catch.h"
#include "decode/byte_kinds.h"

using namespace dossier::decode;
using namespace std::string_view_literals;

TEST_CASE("valid_utf8_prefix stops at the first ill-formed sequence") {
  struct Row {
    std::string_view text;
    std::size_t prefix;
  };
  const Row rows[] = {
      {"", 0},
      {"plain ASCII, longer than a word", 31},
      {"\xC3\xA9t\xC3\xA9", 5},
      {"\xF0\x9F\x98\x80", 4},
      {"a\0b"sv, 3},
      {"ab\xFF", 2},
      {"\xC0\xAF", 0},          // overlong
      {"\xED\xA0\x80", 0},      // surrogate
      {"\xF4\x90\x80\x80", 0},  // above U+10FFFF
      {"12345678\xE2\x82", 8},  // cut short
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(valid_utf8_prefix(row.text) == row.prefix);
  }
}

namespace {

// One character after another, as the definition has it.
std::size_t slow_prefix(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size()) {
    const CodePoint c = code_point_at(text, i);
    if (!c.valid) break;
    i += c.size;
  }
  return i;
}

}  // namespace

TEST_CASE("valid_utf8_prefix is right for every start of a sequence, wherever it stands") {
  const std::string_view seconds("a\x7F\x80\x8F\x90\x9F\xA0\xBF\xC2\xFF");
  const std::string_view others("a\xBF\xE2");
  std::string text(700, 'x');
  const std::size_t at = GENERATE(0, 29, 30, 31, 32, 62, 63, 64, 509, 511, 512, 696);
  for (int first = 0x80; first < 0x100; ++first) {
    for (const char second : seconds) {
      for (const char third : others) {
        for (const char fourth : others) {
          const char bytes[] = {static_cast<char>(first), second, third, fourth};
          text.replace(at, 4, bytes, 4);
          const std::size_t found = valid_utf8_prefix(text);
          if (found == slow_prefix(text)) continue;
          CAPTURE(at, first, int{second}, int{third}, int{fourth});
          REQUIRE(found == slow_prefix(text));
        }
      }
    }
  }
}

TEST_CASE("valid_utf8_prefix is right for texts of long and damaged sequences") {
  std::mt19937 random(5);
  const std::string_view pieces[] = {
      "a", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "ten letter", "\xED\x9F\xBF"};
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    const std::size_t size = random() % 1500;
    while (text.size() < size) text += pieces[random() % 6];
    for (std::size_t damage = random() % 3; damage > 0 && !text.empty(); --damage) {
      text[random() % text.size()] = static_cast<char>(random());
    }
    text.resize(text.size() - std::min<std::size_t>(text.size(), random() % 4));
    CAPTURE(round);
    REQUIRE(valid_utf8_prefix(text) == slow_prefix(text));
    if (byte_kinds(text).is_utf8) REQUIRE(slow_prefix(text) == text.size());
  }
}

TEST_CASE("replace_invalid_utf8 replaces maximal subparts, as the WHATWG decoder does") {
  CHECK(replace_invalid_utf8("a\xFFz") == "a\xEF\xBF\xBDz");
  CHECK(replace_invalid_utf8("\xE2\x82z") == "\xEF\xBF\xBDz");
  CHECK(replace_invalid_utf8("\xED\xA0\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("append_utf8 and code_point_at are inverses") {
  for (char32_t c : {U'a', U'\u00E9', U'\u20AC', U'\U0001F600', U'\U0010FFFF'}) {
    std::string text;
    append_utf8(text, c);
    CHECK(code_point_at(text, 0).value == c);
    CHECK(code_point_at(text, 0).size == text.size());
  }
}

TEST_CASE("the kinds of bytes that tell encodings apart") {
  const std::size_t size = GENERATE(1, 63, 64, 127, 128, 129, 300);
  for (std::size_t at = 0; at < size; ++at) {
    CAPTURE(at);
    const auto kinds_with = [&](char c) {
      std::string text(size, 'a');
      text[at] = c;
      return dossier::decode::byte_kinds(text);
    };
    CHECK_FALSE(kinds_with('\x7F').beyond_ascii);
    CHECK_FALSE(kinds_with('\x1A').nul_or_escape);
    CHECK(kinds_with('\x80').beyond_ascii);
    CHECK_FALSE(kinds_with('\x80').nul_or_escape);
    CHECK(kinds_with('\x1B').nul_or_escape);
    CHECK(kinds_with('\0').nul_or_escape);
  }
}
