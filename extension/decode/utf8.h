// UTF-8, as the Unicode standard's table 3-7 defines well-formed sequences:
// no overlong forms, no surrogates, nothing above U+10FFFF.
#pragma once
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace dossier::decode {

// The first byte from i on that is not ASCII, or the size. 32 bytes a step.
inline std::size_t skip_ascii(std::string_view text, std::size_t i);

// The bytes before the first ill-formed sequence; text.size() if there is none.
// Cost: 1 to 2 GB/s, ASCII at the speed of skip_ascii().
std::size_t valid_utf8_prefix(std::string_view text);

inline bool is_valid_utf8(std::string_view text) { return valid_utf8_prefix(text) == text.size(); }

// One step of reading: the code point at `position` and the bytes it takes. An
// ill-formed sequence gives U+FFFD and the length of its maximal subpart (at
// least 1), the rule of the WHATWG decoder. position < text.size().
struct CodePoint {
  char32_t value;
  std::size_t size;
  bool valid;
};
CodePoint code_point_beyond_ascii(std::string_view text, std::size_t position);
inline CodePoint code_point_at(std::string_view text, std::size_t position) {
  const auto first = static_cast<unsigned char>(text[position]);
  if (first < 0x80) return {first, 1, true};
  return code_point_beyond_ascii(text, position);
}

// Appends the UTF-8 of a code point; surrogates and values above U+10FFFF
// become U+FFFD.
void append_utf8(std::string& out, char32_t value);

// The text with each ill-formed sequence replaced by U+FFFD.
std::string replace_invalid_utf8(std::string_view text);

// Inline, for loops that meet only a few bytes of ASCII at a time.
inline std::size_t skip_ascii(std::string_view text, std::size_t i) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  const auto load = [&](std::size_t at) {
    std::uint64_t word;
    std::memcpy(&word, text.data() + at, sizeof word);
    return word & high_bits;
  };
  while (i + 32 <= text.size() && (load(i) | load(i + 8) | load(i + 16) | load(i + 24)) == 0) {
    i += 32;
  }
  if constexpr (std::endian::native == std::endian::little) {
    for (; i + 8 <= text.size(); i += 8) {
      const std::uint64_t high = load(i);
      if (high != 0) return i + static_cast<std::size_t>(std::countr_zero(high)) / 8;
    }
  }
  while (i < text.size() && static_cast<unsigned char>(text[i]) < 0x80) ++i;
  return i;
}

}  // namespace dossier::decode
