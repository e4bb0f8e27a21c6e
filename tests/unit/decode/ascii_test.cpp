#include "decode/ascii.h"

#include "catch.h"

using namespace dossier::decode;

TEST_CASE("ASCII's letters and digits, and no other byte") {
  const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  const std::string digits = "0123456789";
  const std::string hexadecimal = "0123456789abcdefABCDEF";
  for (int byte = 0; byte < 256; ++byte) {
    const char c = static_cast<char>(byte);
    const std::size_t place = letters.find(c);
    const bool is_known_letter = place != letters.npos;
    CHECK(is_ascii(c) == (byte < 128));
    CHECK(is_letter(c) == is_known_letter);
    CHECK(is_capital(c) == (place < 26));
    CHECK(is_small(c) == (is_known_letter && place >= 26));
    CHECK(is_digit(c) == (digits.find(c) != digits.npos));
    CHECK(is_letter_or_digit(c) == (is_letter(c) || is_digit(c)));
    CHECK(lower(c) == (place < 26 ? letters[place + 26] : c));
    const std::size_t value = hexadecimal.find(c);
    const int digit = value < 16 ? static_cast<int>(value) : static_cast<int>(value) - 6;
    CHECK(hex_value(c) == (value == hexadecimal.npos ? -1 : digit));
  }
  CHECK(lower("Caf\xC3\x89 [Z]") == "caf\xC3\x89 [z]");
  CHECK(is_ascii(""));
  CHECK_FALSE(is_ascii("caf\xC3\xA9"));
}
