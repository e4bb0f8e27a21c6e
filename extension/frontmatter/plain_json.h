// A list or map that is wanted as JSON alone, written as JSON line by line.
//
//   PlainJson json(tree.json(), block.end());
//   const auto map = json.start(Kind::map);
//   json.add("width", true);          {"width":null,
//   json.set_plain("525", true);      {"width":525,
//   json.close(map)                   true: {"width":525}
//
// A value is null until it is known to be something else, and is followed by a comma; so
// what comes next takes the last bytes back. For plain_writer.h alone.
#pragma once
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "frontmatter/scalar.h"
#include "frontmatter/scalar_json.h"
#include "frontmatter/tree.h"
#include "json/roll.h"

namespace dossier::frontmatter {

class PlainJson {
 public:
  // The roll has to outlive this object and may be used by nobody else meanwhile. The
  // block's bytes can be read up to its end.
  PlainJson(json::Roll& roll, const char* block_end)
      : roll_(roll), block_end_(block_end), start_(roll.begin()), at_(start_), limit_(roll.end()) {}

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
  // An entry with a clean key and its value in one step; both are slices of the block,
  // and the quoted text stands between its quotes.
  void add_quoted(std::string_view key, std::string_view text, bool is_clean);
  void add_plain(std::string_view key, std::string_view text, bool is_clean);

  // The keys of the maps that are open.
  void note_key(std::string_view key) {
    if (keys_.capacity() == 0) keys_.reserve(kManyKeys);
    keys_.push_back(key);
  }
  bool has(std::uint32_t map, std::string_view key) const;

 private:
  // What is copied of a key and of a text at once, without a look at how much is wanted:
  // as long as nearly all of them are. Room has it to spare.
  static constexpr std::ptrdiff_t kKeyStep = 32;
  static constexpr std::ptrdiff_t kTextStep = 128;
  // So many keys are seldom open at once.
  static constexpr std::size_t kManyKeys = 64;
  // How a value ends that nobody has set.
  static constexpr char kNull[] = {'n', 'u', 'l', 'l', ','};

  char* room(std::size_t size) {
    return static_cast<std::size_t>(limit_ - at_) >= size ? at_ : more_room(size);
  }
  char* more_room(std::size_t size);
  // For signs, a null or a number as well, and what is copied beyond a text's end.
  char* room_for_entry(std::string_view key, std::string_view text, bool is_clean) {
    return room(json_room(key, false) + json_room(text, is_clean) + 2 * kTextStep);
  }
  // True where a slice of the block can be copied in steps, with what is behind it.
  bool has_step_behind(std::string_view slice) const {
    return block_end_ - (slice.data() + slice.size()) >= kTextStep;
  }
  template <std::ptrdiff_t kStep>
  static char* copy_in_steps(char* at, const char* from, std::size_t size);
  static char* write_everyday_key(char* at, std::string_view key);
  void add_unusual(std::string_view key, std::string_view text, bool is_quoted, bool is_clean);
  void end_value(char* at) {
    *at = ',';
    at_ = at + 1;
  }

  json::Roll& roll_;
  const char* block_end_;
  char* start_;  // of this text
  char* at_;
  char* limit_;
  int depth_ = 0;
  std::vector<std::string_view> keys_;
};

template <std::ptrdiff_t kStep>
inline char* PlainJson::copy_in_steps(char* at, const char* from, std::size_t size) {
  char* const end = at + size;
  for (; at < end; at += kStep, from += kStep) std::memcpy(at, from, kStep);
  return end;
}

// The key with its quotes and colon.
inline char* PlainJson::write_everyday_key(char* at, std::string_view key) {
  *at = '"';
  at = copy_in_steps<kKeyStep>(at + 1, key.data(), key.size());
  at[0] = '"';
  at[1] = ':';
  return at + 2;
}

inline void PlainJson::add_quoted(std::string_view key, std::string_view text, bool is_clean) {
  if (!is_clean || !has_step_behind(text)) return add_unusual(key, text, true, is_clean);
  char* const at = write_everyday_key(room_for_entry(key, text, true), key);
  end_value(copy_in_steps<kTextStep>(at, text.data() - 1, text.size() + 2));
}

inline void PlainJson::add_plain(std::string_view key, std::string_view text, bool is_clean) {
  const Look look = look_of(text);
  if (!is_clean || look == Look::unknown || !has_step_behind(text)) {
    return add_unusual(key, text, false, is_clean);
  }
  char* at = write_everyday_key(room_for_entry(key, text, true), key);
  const std::ptrdiff_t quote = look == Look::text ? 1 : 0;
  at[0] = '"';
  at = copy_in_steps<kTextStep>(at + quote, text.data(), text.size());
  at[0] = '"';
  end_value(at + quote);
}

}  // namespace dossier::frontmatter
