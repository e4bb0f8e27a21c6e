// The bytes of a front matter that can end something, found ahead of the reader.
//
//   Marks marks("title: \"Hi\" # 1\n");
//   marks.pop()       the colon; then the first quote, the second, the blank, the LF
//
// A mark is: a control character; a colon before a blank or control character; a
// blank before `#`; a double quote; a backslash. All else is text, whatever stands
// around it. Their places are found for some thousand bytes together (find_marks.h),
// when the first of them is asked for, so that the reader never waits for a byte to
// know where the next text ends.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

namespace dossier::frontmatter {

class Marks {
 public:
  // Where one has got to: marks are counted from the text's first.
  using Index = std::size_t;

  // Places are 32 bits wide.
  static constexpr std::size_t kMaxText = 0xFFFFFF00U;

  // The text must end in LF, outlive this object, and be neither empty nor longer
  // than kMaxText.
  explicit Marks(std::string_view text);

  // The next mark, which is then gone. The text's last byte is a mark; behind it, it
  // comes again and again.
  const char* pop() { return pop(next_); }
  // The same of a reader's own index, from which the marks may go on later.
  const char* pop(Index& next) {
    while (next == found_) find_more();
    return start_ + places_[next++];
  }
  Index index() const { return next_; }
  void go_to(Index index) { next_ = index; }

  // All marks before `p` are gone, too.
  void drop_before(const char* p);

  const char* end() const { return end_; }

 private:
  void find_more();
  void make_room();

  const char* start_;
  const char* end_;
  const char* searched_;  // all marks before this are found
  Index found_ = 0;
  Index next_ = 0;
  std::size_t room_;
  std::unique_ptr<std::uint32_t[]> places_;
};

}  // namespace dossier::frontmatter
