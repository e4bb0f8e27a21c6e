// The bytes of a front matter that can end something, found in one pass.
//
//   Marks marks("title: \"Hi\" # 1\n");
//   marks.next(text)          the colon
//   marks.next(text + 6)      the first quote; then the second, the blank, the LF
//
// A mark is: a control character; a colon before a blank or control character; a
// blank before `#`; a double quote; a backslash. All else is text, whatever stands
// around it. 64 bytes are classed at once, as bits of a word.
#pragma once
#include <algorithm>
#include <bit>
#include <cstdint>
#include <string_view>

#include "frontmatter/lane.h"

namespace dossier::frontmatter {

class Marks {
 public:
  // The text must end in LF, outlive this object and not be empty.
  explicit Marks(std::string_view text) : word_(text.data()), end_(text.data() + text.size()) {
    load();
  }

  // The first mark at `p` or behind it. From call to call `p` only grows, and it is
  // before the end of the text: its last byte is a mark.
  const char* next(const char* p) {
    while (p - word_ >= kBytes) {
      word_ += kBytes;
      if (p - word_ < kBytes) load();
    }
    std::uint64_t bits = bits_ & (~std::uint64_t{0} << (p - word_));
    while (bits == 0) {
      word_ += kBytes;
      load();
      bits = bits_;
    }
    return word_ + std::countr_zero(bits);
  }

  const char* end() const { return end_; }

 private:
  static constexpr int kBytes = 64;

  static auto flags_at(const char* p) {
    const Lane here = Lane::at(p);
    const Lane behind = Lane::at(p + 1);
    return here.is_control() | (here.is(':') & behind.is_blank_or_control()) |
           (here.is(' ') & behind.is('#')) | here.is('"') | here.is('\\');
  }

  static std::uint64_t bits_at(const char* p) {
    std::uint64_t bits = 0;
    for (int i = 0; i < kBytes; i += Lane::kBytes) {
      bits |= std::uint64_t{flags_at(p + i).bits()} << i;
    }
    return bits;
  }

  void load() { bits_ = end_ - word_ > kBytes ? bits_at(word_) : bits_of_rest(); }

  // What is behind the end counts as line ends.
  std::uint64_t bits_of_rest() const {
    char rest[kBytes + Lane::kBytes];
    std::fill(std::copy(word_, end_, rest), rest + sizeof rest, '\n');
    return bits_at(rest);
  }

  const char* word_;  // where the bits start
  const char* end_;
  std::uint64_t bits_ = 0;
};

}  // namespace dossier::frontmatter
