#include "text/letters.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <iterator>

namespace dossier::text {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

constexpr Range kUnspaced[] = {
    {0x0E00, 0x0EFF}, {0x1000, 0x109F}, {0x1100, 0x11FF},   {0x1780, 0x17FF}, {0x3040, 0x30FF},
    {0x3130, 0x318F}, {0x31F0, 0x31FF}, {0x3400, 0x4DBF},   {0x4E00, 0x9FFF}, {0xAC00, 0xD7AF},
    {0xF900, 0xFAFF}, {0xFF66, 0xFF9D}, {0x20000, 0x3FFFF},
};

constexpr char32_t kSentenceEnds[] = {'!',    '.',    '?',    0x0589, 0x061F, 0x06D4,
                                      0x0964, 0x0965, 0x203C, 0x203D, 0x2047, 0x2048,
                                      0x2049, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61};

}  // namespace

bool is_word_character(char32_t c) {
  if (c < 0x80) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
  return (U_MASK(u_charType(static_cast<UChar32>(c))) &
          (U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK)) != 0;
}

bool is_unspaced_script(char32_t c) {
  if (c < kUnspaced[0].first) return false;
  return std::any_of(std::begin(kUnspaced), std::end(kUnspaced),
                     [c](const Range& r) { return c >= r.first && c <= r.last; });
}

bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= 9 && c <= 13);
  return u_isUWhiteSpace(static_cast<UChar32>(c)) || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

bool is_sentence_end(char32_t c) {
  return std::binary_search(std::begin(kSentenceEnds), std::end(kSentenceEnds), c);
}

bool is_closing(char32_t c) {
  if (c < 0x80) return c == '"' || c == '\'' || c == ')' || c == ']';
  return (U_MASK(u_charType(static_cast<UChar32>(c))) &
          (U_GC_PE_MASK | U_GC_PF_MASK | U_GC_PI_MASK)) != 0;
}

}  // namespace dossier::text
