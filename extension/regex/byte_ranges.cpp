#include "regex/byte_ranges.h"

#include <algorithm>

#include "regex/block.h"

namespace dossier::regex {

void ByteRanges::add(unsigned char first, unsigned char last) {
  const bool continues =
      !ranges_.empty() && ranges_.back().first + ranges_.back().span + 1 == first;
  const unsigned char begin = continues ? ranges_.back().first : first;
  if (continues) ranges_.pop_back();
  ranges_.push_back({begin, static_cast<unsigned char>(last - begin)});
}

std::size_t ByteRanges::size() const {
  std::size_t sum = 0;
  for (const Range& range : ranges_) sum += range.span + 1U;
  return sum;
}

bool ByteRanges::contains(char byte) const {
  return std::any_of(ranges_.begin(), ranges_.end(), [byte](const Range& range) {
    return static_cast<unsigned char>(static_cast<unsigned char>(byte) - range.first) <= range.span;
  });
}

bool ByteRanges::stand_in(std::string_view text) const {
#if defined(DOSSIER_HAS_BLOCKS)
  if (text.size() >= kBlock) {
    // The last block is moved back to be whole.
    const std::size_t last = text.size() - kBlock;
    for (std::size_t i = 0;; i = std::min(i + kBlock, last)) {
      const Block bytes = load_block(text.data() + i);
      Block found{};
      for (const Range& range : ranges_) {
        found |= reinterpret_cast<Block>(bytes - range.first <= range.span);
      }
      if (any(found)) return true;
      if (i == last) return false;
    }
  }
#endif
  return std::any_of(text.begin(), text.end(), [this](char c) { return contains(c); });
}

}  // namespace dossier::regex
