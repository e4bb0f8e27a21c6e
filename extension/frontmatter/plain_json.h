// A list or map that is wanted as JSON alone, written as JSON line by line.
//
//   PlainJson json(tree.json(), block);
//   const auto map = json.start(Kind::map);
//   json.add("width", true);          {"width":null,
//   json.set_plain("525", true);      {"width":525,
//   json.close(map)                   true: {"width":525}
//
// A value is null until it is known to be something else, and is followed by a comma; so
// what comes next takes the last bytes back. All of that is the same wherever a line begins in
// the same way: the piece before its value, which is learned from what was written once.
//
//   Mark mark = json.mark();          ..."width":525,
//   json.add("height", true);
//   json.set_plain("393", true);      ..."width":525,"height":393,
//   json.piece_since(mark, 4, piece)  true: `"height":`; nothing is taken back
//   json.add_plain_slice(piece, "1280", true)
#pragma once
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

#include "frontmatter/plain_levels.h"
#include "frontmatter/scalar.h"
#include "frontmatter/scalar_json.h"
#include "frontmatter/tree.h"
#include "json/roll.h"

namespace dossier::frontmatter {

// What is written of a line before its value, once it is known: the last bytes taken back,
// the ends of lists and maps, the starts of others, a key.
struct JsonPiece {
  static constexpr std::size_t kMost = 32;

  unsigned char taken_back = 0;
  unsigned char size = 0;
  char bytes[kMost] = {};
};

class PlainJson {
  // How a value ends that nobody has set.
  static constexpr char kNull[] = {'n', 'u', 'l', 'l', ','};

 public:
  // The roll has to outlive this object and may be used by nobody else meanwhile. The
  // block's bytes can be read up to its end, which may be that of the whole document; JSON is
  // seldom longer than a block.
  PlainJson(json::Roll& roll, std::string_view block)
      : roll_(roll), block_(block), start_(roll.begin()), at_(start_), limit_(roll.end()) {}

  // The list or map that starts, and those within it: what close() and has() take.
  std::uint32_t start(Kind kind);
  std::uint32_t open(Kind kind);
  // True when it is the outermost, whose text is then text() until start().
  bool close(std::uint32_t container);
  std::string_view text() const { return {start_, static_cast<std::size_t>(at_ - start_)}; }

  // An item (no key) or an entry, null as yet.
  void add(std::string_view key, bool is_clean);
  // What was added last is a text, or what a plain scalar is by its spelling.
  void set_quoted(std::string_view text, bool is_clean);
  void set_plain(std::string_view text, bool is_clean);
  // What a line begins with, and its value. Slices of the block are what is written fastest;
  // a quoted one stands between its quotes.
  void add(const JsonPiece& piece) { at_ = write_piece(room(kStepRoom), piece); }
  void add_quoted_slice(const JsonPiece& piece, std::string_view text);
  void add_plain_slice(const JsonPiece& piece, std::string_view text, bool is_clean);
  void add_quoted(const JsonPiece& piece, std::string_view text, bool is_clean);

  // To learn a piece: the text's end, and what was written of a line since.
  struct Mark {
    std::size_t size = 0;
    char last[sizeof kNull] = {};
  };
  Mark mark() const;
  static std::size_t size_of_plain(std::string_view text, bool is_clean);
  // Without the last `value` bytes. False: it is too long.
  bool piece_since(const Mark& mark, std::size_t value, JsonPiece& out) const;

  // The keys of the maps that are open.
  std::span<const std::string_view> keys() const { return keys_; }
  // As if those had been opened one by one.
  void set_open(std::span<const std::string_view> keys, std::size_t depth) {
    keys_.assign(keys.begin(), keys.end());
    depth_ = static_cast<int>(depth);
  }
  // All that are open: their text ends.
  void close_all(std::span<const Level> levels);
  void note_key(std::string_view key) {
    if (keys_.capacity() == 0) keys_.reserve(kManyKeys);
    keys_.push_back(key);
  }
  bool has(std::uint32_t map, std::string_view key) const;

 private:
  // What is copied of a text at once, without a look at how much is wanted: as long as nearly all
  // of them are. Room has it to spare.
  static constexpr std::ptrdiff_t kTextStep = 128;
  // What a piece and a clean text take beyond the text.
  static constexpr std::size_t kStepRoom = JsonPiece::kMost + 2 * kTextStep;
  // Room that is taken for the rest of the block.
  static constexpr std::size_t kMostAhead = std::size_t{64} << 10;
  // So many keys are seldom open at once.
  static constexpr std::size_t kManyKeys = 64;
  char* room(std::size_t size) {
    return static_cast<std::size_t>(limit_ - at_) >= size ? at_ : more_room(size);
  }
  char* more_room(std::size_t size);
  // For signs, a null or a number as well.
  char* room_for_entry(std::string_view key, std::string_view text, bool is_clean) {
    return room(json_room(key, false) + json_room(text, is_clean) + 2 * kNumberRoom);
  }
  // True where a slice of the block can be copied in steps, with what is behind it.
  bool has_step_behind(std::string_view slice) const {
    return block_.data() + block_.size() - (slice.data() + slice.size()) >= kTextStep;
  }
  static char* copy_in_steps(char* at, const char* from, std::size_t size) {
    char* const end = at + size;
    for (; at < end; at += kTextStep, from += kTextStep) std::memcpy(at, from, kTextStep);
    return end;
  }
  static char* write_piece(char* at, const JsonPiece& piece) {
    at -= piece.taken_back;
    std::memcpy(at, piece.bytes, JsonPiece::kMost);
    return at + piece.size;
  }
  void add_plain(const JsonPiece& piece, std::string_view text, bool is_clean);
  void end_value(char* at) {
    *at = ',';
    at_ = at + 1;
  }

  json::Roll& roll_;
  std::string_view block_;
  char* start_;  // of this text
  char* at_;
  char* limit_;
  int depth_ = 0;
  std::vector<std::string_view> keys_;
};

inline void PlainJson::add_quoted_slice(const JsonPiece& piece, std::string_view text) {
  if (!has_step_behind(text)) return add_quoted(piece, text, true);
  char* const at = write_piece(room(text.size() + kStepRoom), piece);
  end_value(copy_in_steps(at, text.data() - 1, text.size() + 2));
}

inline void PlainJson::add_plain_slice(const JsonPiece& piece, std::string_view text,
                                       bool is_clean) {
  const Look look = look_of(text);
  if (!is_clean || look == Look::unknown || !has_step_behind(text)) {
    return add_plain(piece, text, is_clean);
  }
  char* at = write_piece(room(text.size() + kStepRoom), piece);
  const std::ptrdiff_t quote = look == Look::text ? 1 : 0;
  at[0] = '"';
  at = copy_in_steps(at + quote, text.data(), text.size());
  at[0] = '"';
  end_value(at + quote);
}

}  // namespace dossier::frontmatter
