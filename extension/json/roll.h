// Memory for texts whose lengths are not known before they are written, one behind the
// other. What is written stays where it is until clear(); and a text that somebody holds
// stays longer, until it is released, from whatever thread.
//
//   Roll roll;
//   char* text = roll.start(roll.begin(), 100);    has room for 100 bytes
//   ...                                            5 of them are written
//   text = roll.grow(text, 5, 1000);               and are copied to where 1000 more fit
//   next = roll.start(text + 1005, 100);           another text
//   Roll::hold(text);
//   roll.clear();                                  the text is still there
//   Roll::release(text);
//
// Cost: a held text keeps its whole piece, which is what clear() would have used again.
// So the last piece is put aside and taken back when nobody holds it any more.
#pragma once
#include <atomic>
#include <cstddef>
#include <memory>
#include <vector>

namespace dossier::json {

class Roll {
 public:
  // The rest of the piece that is being written; null at first.
  char* begin() const { return piece_ ? piece_->begin() : nullptr; }
  char* end() const { return piece_ ? piece_->end() : nullptr; }

  // Where a text starts that has room for `size` bytes: in this piece from `at` on, or in
  // another one.
  char* start(char* at, std::size_t size);
  // A new piece that starts with a copy of the text so far and has room for `more` bytes
  // behind it. Returns its new start.
  char* grow(const char* text, std::size_t size, std::size_t more);
  void clear();

  // Of texts that start() and grow() have given; SQLite's destructors are like release().
  static void hold(const char* text);
  static void release(void* text);

 private:
  // Its bytes follow it; before each text in them stands the piece's address.
  struct Piece {
    explicit Piece(std::size_t a_size) : size(a_size) {}
    char* begin() { return reinterpret_cast<char*>(this + 1); }
    char* end() { return begin() + size; }
    bool is_held() const { return holders.load(std::memory_order_acquire) > 1; }

    std::atomic<int> holders = 1;  // the roll, and who holds a text of it
    std::size_t size;
  };
  struct Drop {
    void operator()(Piece* piece) const;
  };
  using Held = std::unique_ptr<Piece, Drop>;

  static constexpr std::size_t kLeast = std::size_t{8} << 10;
  static constexpr std::size_t kMaxKept = std::size_t{1} << 20;
  static constexpr std::size_t kMaxAside = 2;

  static Held make_piece(std::size_t size);
  static char* mark_start(Piece& piece, char* at);
  static Piece& piece_of(const char* text);
  void exchange();

  Held piece_;
  std::vector<Held> full_;
  std::vector<Held> aside_;  // were held when they were given up
};

}  // namespace dossier::json
