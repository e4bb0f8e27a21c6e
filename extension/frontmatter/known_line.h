// What a line is known again by: how it begins, up to its value (line_states.h, skip_states.h).
//
//   LineBeginning beginning;
//   beginning.set("  - url: \"")                         true
//   beginning.begins("  - url: \"https://example.org/\"\n...")  true
//
// Cost: some 14 instructions for a comparison.
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "decode/lane.h"

namespace dossier::frontmatter {

class LineBeginning {
 public:
  static constexpr std::size_t kMost = 32;

  // False, and nothing is changed: it is too long.
  bool set(std::string_view text) {
    if (text.size() > kMost) return false;
    std::memset(bytes_, 0, kMost);
    std::memcpy(bytes_, text.data(), text.size());
    size_ = static_cast<unsigned char>(text.size());
    compared_ = static_cast<std::uint32_t>((std::uint64_t{1} << text.size()) - 1);
    return true;
  }
  // True where begins() may look.
  static bool has_room(const char* p, const char* end) {
    return end - p >= static_cast<std::ptrdiff_t>(kMost);
  }
  bool begins(const char* p) const {
    using decode::Lane;
    std::uint32_t same = 0;
    for (std::size_t i = 0; i < kMost; i += Lane::kBytes) {
      same |= Lane::at(p + i).is_as(Lane::at(bytes_ + i)).bits() << i;
    }
    return (~same & compared_) == 0;
  }
  std::size_t size() const { return size_; }
  std::string_view text() const { return {bytes_, size()}; }
  bool operator==(const LineBeginning& other) const { return text() == other.text(); }

 private:
  char bytes_[kMost] = {};
  std::uint32_t compared_ = 0;  // bit i: byte i
  unsigned char size_ = 0;
};

// What follows a beginning: nothing, for it ends the line; a text, of which a quote stands in the
// beginning; or what is left to the grammar (flow, escapes, comments).
enum class LineValue : unsigned char { none, plain, quoted, other };

struct KnownLine {
  LineBeginning beginning;
  LineValue value = LineValue::other;
  unsigned char marks = 0;  // that stand in the beginning, before its quote

  // The marks follow from both.
  bool operator==(const KnownLine& other) const {
    return value == other.value && beginning == other.beginning;
  }
};

}  // namespace dossier::frontmatter
