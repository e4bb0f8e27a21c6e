// ASCII's letters and digits, whatever the locale. Bytes beyond ASCII are neither, and stay as
// they are.
//
//   lower("Caf\xC3\x89")      "caf\xC3\x89"
//   hex_value('f')            15
#pragma once
#include <algorithm>
#include <string>
#include <string_view>

namespace dossier::decode {

constexpr bool is_ascii(char c) { return (c & 0x80) == 0; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_small(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr char lower(char c) { return is_capital(c) ? static_cast<char>(c | 0x20) : c; }
constexpr bool is_letter(char c) { return is_small(lower(c)); }
constexpr bool is_letter_or_digit(char c) { return is_letter(c) || is_digit(c); }

// The value of a hexadecimal digit, -1 for any other character.
constexpr int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  const char small = lower(c);
  return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

// Short texts: names, addresses, words.
inline bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return is_ascii(c); });
}

inline std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = lower(c);
  return out;
}

}  // namespace dossier::decode
