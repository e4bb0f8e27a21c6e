// Memory for texts whose lengths are not known before they are written, one behind the
// other. What is written stays where it is until clear().
//
//   Roll roll;
//   char* start = roll.begin();                       null at first
//   if (roll.end() - start < 10) start = roll.grow(start, 0, 10);
//   ...                                               5 bytes are written, 100 to come
//   start = roll.grow(start, 5, 100);                 the 5 are copied to where 100 more fit
//   next = start + 105;                               where another text may start
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <vector>

namespace dossier::json {

class Roll {
 public:
  // The piece that is being written.
  char* begin() { return piece_.get(); }
  char* end() { return piece_.get() + size_; }

  // A new piece that starts with a copy of the text so far and has room for `more` bytes
  // behind it. Returns its start.
  char* grow(const char* text, std::size_t size, std::size_t more) {
    const std::size_t room = std::max({kLeast, 2 * size_, 2 * (size + more)});
    auto larger = std::make_unique_for_overwrite<char[]>(room);
    if (size > 0) std::memcpy(larger.get(), text, size);
    if (piece_) full_.push_back(std::move(piece_));
    piece_ = std::move(larger);
    size_ = room;
    return piece_.get();
  }

  // Keeps one piece for the next texts, unless it is large.
  void clear() {
    full_.clear();
    if (size_ <= kMaxKept) return;
    piece_.reset();
    size_ = 0;
  }

 private:
  static constexpr std::size_t kLeast = std::size_t{8} << 10;
  static constexpr std::size_t kMaxKept = std::size_t{1} << 20;

  std::unique_ptr<char[]> piece_;
  std::size_t size_ = 0;
  std::vector<std::unique_ptr<char[]>> full_;
};

}  // namespace dossier::json
