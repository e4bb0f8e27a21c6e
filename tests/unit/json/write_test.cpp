#include "json/write.h"

#include <limits>

#include "catch.h"

using namespace dossier::json;

namespace {
std::string string_of(std::string_view text) {
  std::string out;
  append_string(out, text);
  return out;
}
std::string real_of(double value) {
  std::string out;
  append_real(out, value);
  return out;
}
}  // namespace

TEST_CASE("JSON strings escape what JSON forbids and nothing else") {
  CHECK(string_of("a\"b\\c/\n") == R"("a\"b\\c/\n")");
  CHECK(string_of(std::string_view("\0\x1F", 2)) == R"("\u0000\u001f")");
  CHECK(string_of("\xC3\xA9\xFF") == "\"\xC3\xA9\xEF\xBF\xBD\"");
}

TEST_CASE("JSON strings are escaped at every place of a word") {
  for (const char c : {'"', '\\', '\n', '\x01', '\x1F'}) {
    for (std::size_t length = 1; length < 40; ++length) {
      for (std::size_t at = 0; at < length; ++at) {
        std::string text(length, '\x7F');
        text[at] = c;
        std::string want = "\"" + std::string(at, '\x7F') + string_of(std::string(1, c)).substr(1);
        want.insert(want.size() - 1, length - at - 1, '\x7F');
        REQUIRE(string_of(text) == want);
      }
    }
  }
  const std::string accented = "\xC3\xA9\xE2\x80\x9C\xF0\x9F\x98\x80 \x7F";
  CHECK(string_of(accented) == "\"" + accented + "\"");
}

TEST_CASE("JSON reals read back as the same double") {
  CHECK(real_of(1) == "1.0");
  CHECK(real_of(0.1) == "0.1");
  CHECK(real_of(1e300) == "1e+300");
  CHECK(real_of(std::numeric_limits<double>::infinity()) == "9e999");
  CHECK(real_of(std::numeric_limits<double>::quiet_NaN()) == "null");
}
