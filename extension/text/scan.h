// Going through text character by character, and not at all where it is ASCII.
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "decode/utf8.h"

namespace dossier::text {

// The first byte from i on that is not ASCII, or the size. 32 bytes a step.
inline std::size_t skip_ascii(std::string_view text, std::size_t i) {
  constexpr std::uint64_t high_bits = 0x8080808080808080U;
  std::uint64_t word[4];
  for (; i + sizeof word <= text.size(); i += sizeof word) {
    std::memcpy(word, text.data() + i, sizeof word);
    if ((word[0] | word[1] | word[2] | word[3]) & high_bits) break;
  }
  while (i < text.size() && static_cast<unsigned char>(text[i]) < 0x80) ++i;
  return i;
}

inline bool is_ascii(std::string_view text) { return skip_ascii(text, 0) == text.size(); }

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
    const auto c = decode::code_point_at(text, i);
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
