#include "regex/positions.h"

#include <cstdint>
#include <cstring>

namespace dossier::regex {
namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080U;

unsigned char byte_at(std::string_view text, std::size_t i) {
  return static_cast<unsigned char>(text[i]);
}

bool is_ascii_word(std::string_view text, std::size_t i) {
  std::uint64_t word;
  std::memcpy(&word, text.data() + i, sizeof word);
  return (word & kHighBits) == 0;
}

}  // namespace

std::size_t next_character(std::string_view text, std::size_t i) {
  if (byte_at(text, i++) < 0xC0) return i;
  while (i < text.size() && (byte_at(text, i) & 0xC0) == 0x80) ++i;
  return i;
}

std::size_t count_characters(std::string_view text) {
  std::size_t i = 0, count = 0;
  while (i + 8 <= text.size()) {
    if (is_ascii_word(text, i)) {
      i += 8;
      count += 8;
    } else {
      i = next_character(text, i);
      ++count;
    }
  }
  for (; i < text.size(); ++count) i = next_character(text, i);
  return count;
}

std::optional<std::size_t> offset_of(std::string_view text, std::size_t position) {
  std::size_t i = 0, left = position - 1;
  while (left > 0 && i < text.size()) {
    if (left >= 8 && i + 8 <= text.size() && is_ascii_word(text, i)) {
      i += 8;
      left -= 8;
    } else {
      i = next_character(text, i);
      --left;
    }
  }
  if (left > 0) return std::nullopt;
  return i;
}

}  // namespace dossier::regex
