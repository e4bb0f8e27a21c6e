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

// The next marks, to be tried: they are gone when Marks::drop() is told so.
class MarksAhead {
 public:
  // So many there are at least.
  static constexpr std::size_t kCount = 16;

  // There are kCount of them from `last` on, too.
  MarksAhead(const char* text, const std::uint32_t* next, const std::uint32_t* last)
      : text_(text), next_(next), last_(last), spent_(next + kSpent) {}

  const char* pop() { return text_ + *next_++; }
  void skip(std::size_t marks) { next_ += marks; }
  // Only a few are left, enough for the end of a line.
  bool is_spent() const { return next_ >= spent_; }
  // For another line: again there are kCount. False, and that is not so, when others have to be
  // found; then Marks::drop() and Marks::ahead() go on.
  bool go_on() {
    spent_ = next_ + kSpent;
    return next_ <= last_;
  }

 private:
  friend class Marks;
  static constexpr std::size_t kSpent = kCount - 3;

  const char* text_;
  const std::uint32_t* next_;
  const std::uint32_t* last_;
  const std::uint32_t* spent_;
};

class Marks {
 public:
  // Places are 32 bits wide.
  static constexpr std::size_t kMaxText = 0xFFFFFF00U;

  // The text must end in LF, outlive this object, and be neither empty nor longer
  // than kMaxText.
  explicit Marks(std::string_view text);
  ~Marks();
  Marks(const Marks&) = delete;
  Marks& operator=(const Marks&) = delete;

  // The next mark, which is then gone. The text's last byte is a mark; behind it, it
  // comes again and again.
  const char* pop() {
    while (next_ == found_) find_more();
    return start_ + places_[next_++];
  }
  // As pop() would give them.
  MarksAhead ahead() {
    while (found_ - next_ < MarksAhead::kCount) find_more();
    const std::uint32_t* const places = places_.get();
    return {start_, places + next_, places + found_ - MarksAhead::kCount};
  }
  // Given since the last ahead().
  void drop(const MarksAhead& marks) {
    next_ = static_cast<std::size_t>(marks.next_ - places_.get());
  }
  void drop(std::size_t marks) { next_ += marks; }

  // To go back to where all later marks come again.
  std::size_t place() const { return next_; }
  void return_to(std::size_t place) { next_ = place; }

  // All marks before `p` are gone, too.
  void drop_before(const char* p);

  const char* end() const { return end_; }

 private:
  void find_more();
  void make_room();

  const char* start_;
  const char* end_;
  const char* searched_;  // all marks before this are found
  std::size_t found_ = 0;
  std::size_t next_ = 0;
  std::size_t room_;
  std::unique_ptr<std::uint32_t[]> places_;
};

}  // namespace dossier::frontmatter
