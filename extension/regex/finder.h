// Looking for a few literals at once, faster than RE2 can.
//
// With SSE2, for each literal its two rarest bytes are compared at 16 places at a
// time; elsewhere they are looked for one by one. Linear in the text for
// literals as short as patterns have them.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dossier::regex {

class LiteralFinder {
 public:
  static constexpr std::size_t kNowhere = std::string_view::npos;

  struct Literal {
    std::string text;
    std::size_t probes[2];         // offsets of the two bytes that are compared first,
    unsigned char probe_bytes[2];  // what they must be,
    unsigned char probe_masks[2];  // after OR with this: 0x20 lets a letter be upper case
  };

  // The literals are not empty. ignore_case: they are in lower case, and the ASCII
  // letters of the text count as theirs.
  LiteralFinder(const std::vector<std::string>& literals, bool ignore_case);

  // Where the first of the literals begins at or behind `from`, or kNowhere.
  std::size_t find(std::string_view text, std::size_t from) const;

 private:
  bool stands_at(const Literal& literal, const char* place) const;
  std::size_t find_slowly(std::string_view text, std::size_t from) const;
  std::size_t find_in_block(const char* block) const;

  std::vector<Literal> literals_;
  bool ignore_case_;
  std::size_t shortest_ = 0, longest_ = 0;
};

}  // namespace dossier::regex
