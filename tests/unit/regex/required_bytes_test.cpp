#include "regex/required_bytes.h"

#include <cstdio>
#include <string>

#include "catch.h"

using dossier::regex::ByteRanges;
using dossier::regex::Flags;
using dossier::regex::required_bytes;

namespace {

// The bytes as hexadecimal ranges, or "-" for nothing.
std::string ranges(std::string_view pattern, Flags flags = {}) {
  const auto bytes = required_bytes(pattern, flags);
  if (!bytes) return "-";
  std::string out;
  char name[32];
  for (int c = 0, first = -1; c <= 256; ++c) {
    const bool is_in = c < 256 && bytes->contains(static_cast<char>(c));
    if (is_in && first < 0) first = c;
    if (is_in || first < 0) continue;
    std::snprintf(name, sizeof name, "%02X-%02X", first, c - 1);
    out.append(out.empty() ? "" : " ").append(name);
    first = -1;
  }
  return out;
}

}  // namespace

TEST_CASE("a class in every match gives its bytes") {
  CHECK(ranges("[a-z]+\\d+[a-z]+") == "30-39");
  CHECK(ranges("\\w+(\\d{4})(?P<x>[a-z])") == "30-39");
  CHECK(ranges("[^a-z]") == "-");
  CHECK(ranges("(?s).[A-Z]") == "41-5A");
  CHECK(ranges("[XYZ\\d]\\w") == "30-39 58-5A");
  CHECK(ranges("[\\x{400}-\\x{4ff}]") == "D0-D3");
  CHECK(ranges("[-\\x{400}-\\x{4ff}]") == "2D-2D 80-D3");
  CHECK(ranges("\\p{Greek}{3,}").substr(0, 3) == "CD-");
  CHECK(ranges("[\\x00-\\x08]") == "00-08");
}

TEST_CASE("a class that a match can do without gives nothing") {
  for (const auto* pattern :
       {"\\d*", "\\d?x?", "(\\d\\d)?", "(\\d)*", "\\d|[a-z]", "(a|\\d)[a-z]", "\\d{0,3}", "\\d+*",
        "(?:\\d+)??", "((a|b)?\\d){0}", "\\Q\\d\\E", "\\d(?s)?", "\\d+(?s)*", "\\d\\Q\\E?"}) {
    INFO(pattern);
    CHECK(ranges(pattern) == "-");
  }
  CHECK(ranges("(\\d|[a-z])\\d") == "30-39");
  CHECK(ranges("\\d # *", Flags{false, false, false, true}) == "30-39");
}

TEST_CASE("case that is ignored widens a class, and case that changes is not followed") {
  CHECK(ranges("[A-Z]\\W") == "41-5A");
  CHECK(ranges("(?i)[X-Z]") == "58-5A 78-7A");
  CHECK(ranges("[X-Z]", Flags{true, false, false, false}) == "58-5A 78-7A");
  CHECK(ranges("a(?i)[X-Z]") == "-");
  CHECK(ranges("(?i:[X-Z])") == "-");
  // The Kelvin sign, E2 84 AA, is a k.
  CHECK(ranges("(?i)[k]") == "4B-4B 6B-6B 80-E2");
}

TEST_CASE("bytes are found wherever they stand") {
  ByteRanges bytes;
  bytes.add('0', '4');
  bytes.add('5', '9');
  bytes.add(0xFE, 0xFF);
  CHECK(bytes.range_count() == 2);
  CHECK(bytes.size() == 12);
  CHECK_FALSE(bytes.stand_in(""));
  for (std::size_t size = 1; size < 100; ++size) {
    for (std::size_t place = 0; place < size; ++place) {
      for (const char found : {'0', '9', '\xFF', '/', ':', '\xFD', '\0'}) {
        std::string text(size, 'x');
        text[place] = found;
        REQUIRE(bytes.stand_in(text) == bytes.contains(found));
      }
    }
  }
}
