// Going through text character by character, and not at all where it is ASCII.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "decode/utf8.h"

namespace dossier::text {

using decode::skip_ascii;

inline bool is_ascii(std::string_view text) { return skip_ascii(text, 0) == text.size(); }

// The character at i of well-formed text: decode::code_point_at() without its checks.
struct Character {
  char32_t value;
  std::size_t size;
};
inline Character character_at(std::string_view text, std::size_t i) {
  const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(text[i + k]); };
  const auto following = [&](std::size_t k) { return char32_t{byte(k)} & 0x3F; };
  const char32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first < 0xE0) return {(first & 0x1F) << 6 | following(1), 2};
  if (first < 0xF0) return {(first & 0x0F) << 12 | following(1) << 6 | following(2), 3};
  return {(first & 0x07) << 18 | following(1) << 12 | following(2) << 6 | following(3), 4};
}

// The first byte from i on that is not a printable ASCII character, or the size.
inline std::size_t skip_printable(std::string_view text, std::size_t i) {
  while (i < text.size() && text[i] >= ' ' && text[i] < '\x7F') ++i;
  return i;
}

inline std::size_t skip_nothing(std::string_view, std::size_t i) { return i; }

// The text with each character replaced by what replacement(c) says: a
// `const char*`, null to keep the character, "" to drop it. Nothing when all stay.
// Characters that `skip` (one of the above) passes over stay unasked.
template <class Skip, class Replacement>
std::optional<std::string> replace_characters(std::string_view text, Skip skip,
                                              Replacement replacement) {
  std::optional<std::string> out;
  std::size_t copied = 0;
  for (std::size_t i = skip(text, 0); i < text.size(); i = skip(text, i)) {
    const auto c = character_at(text, i);
    if (const char* other = replacement(c.value)) {
      if (!out) out.emplace().reserve(text.size());
      out->append(text, copied, i - copied).append(other);
      copied = i + c.size;
    }
    i += c.size;
  }
  if (out) out->append(text, copied);
  return out;
}

}  // namespace dossier::text
