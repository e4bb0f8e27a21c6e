// The bytes of a front matter that can end something, found in one pass.
//
//   Marks marks("title: \"Hi\" # 1\n");
//   marks.pop()       the colon; then the first quote, the second, the blank, the LF
//
// A mark is: a control character; a colon before a blank or control character; a
// blank before `#`; a double quote; a backslash. All else is text, whatever stands
// around it. 64 bytes are classed at once, as bits of a word, and the marks taken
// from it in order: so one does not wait for what is made of the one before it.
#pragma once
#include <bit>
#include <cstdint>
#include <string_view>

namespace dossier::frontmatter {

class Marks {
 public:
  // The text must end in LF, outlive this object and not be empty.
  explicit Marks(std::string_view text) : word_(text.data()), end_(text.data() + text.size()) {
    load();
  }

  // The next mark, which is then gone. The text's last byte is a mark, and none may
  // be asked for behind it.
  const char* pop() {
    while (bits_ == 0) load_next();
    const char* const mark = word_ + std::countr_zero(bits_);
    bits_ &= bits_ - 1;
    return mark;
  }

  // All marks before `p` are gone, too.
  void drop_before(const char* p);

  const char* end() const { return end_; }

 private:
  static constexpr int kBytes = 64;

  void load();
  void load_next();

  const char* word_;  // where the bits start
  const char* end_;
  std::uint64_t bits_ = 0;
};

}  // namespace dossier::frontmatter
