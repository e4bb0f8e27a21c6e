// The plain reader itself: what it knows between two lines, and its functions in three
// files: plain_reader.cpp has the lines, keys and items, and the levels that they open
// and close; plain_values.cpp what stands behind a key or a dash; plain_everyday.cpp the
// quick way through the lines that nearly every block is made of. For these files alone;
// plain_reader.h is the way in.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "frontmatter/marks.h"
#include "frontmatter/plain_reader.h"
#include "frontmatter/plain_text.h"
#include "frontmatter/plain_writer.h"

namespace dossier::frontmatter {

// Where a list or map stands: its column, doubled, and one more for a list,
// because a list may stand at the column of the map that it is in.
using Depth = std::uint32_t;
constexpr Depth depth_of_map(std::ptrdiff_t column) { return static_cast<Depth>(column) * 2; }
constexpr Depth depth_of_list(std::ptrdiff_t column) { return depth_of_map(column) + 1; }
// Of `- key: value`, as nearly everybody writes it.
constexpr Depth list_around(Depth map) { return map - 3; }
constexpr Depth map_in(Depth list) { return list + 3; }
constexpr bool is_list(Depth depth) { return depth % 2 == 1; }
constexpr std::ptrdiff_t column_of(Depth depth) { return depth / 2; }

// A list or map of the block that may still grow.
struct Level {
  Depth depth;
  std::uint32_t container;  // what the writer knows it by
  KeySet keys;
};

// What most lines say. The text of an item has no colon, a key without a value no text.
struct EverydayLine {
  const char* colon = nullptr;
  bool has_text = false;
  bool is_quoted = false;
  bool is_clean = false;  // as in Node
  std::string_view text;
};

// Reads line by line. Between lines `levels_` are the open lists and maps from
// the root down, and `waiting_` says that the last entry or item has had no value
// yet: a deeper line gives it one, else it stays the null that it is.
//
// Every function that reads takes the place where it starts and returns the place
// behind what it read, nullptr where it refuses.
class PlainReader {
 public:
  PlainReader(std::string_view block, const WantedKeys& wanted, Tree& tree)
      : marks_(block), wanted_(wanted), out_(tree, marks_.end()) {}

  // Reads as many lines as it can; returns the start of the first that it refuses,
  // or the end. Then finish() makes a block of what it read.
  const char* run(const char* p);
  void finish();
  int lines() const { return lines_; }

 private:
  const char* read_line(const char* p);
  using Way = PlainWriter::Way;
  const char* read_everyday_lines(const char* p);
  template <Way kWay>
  const char* read_everyday_lines_for(const char* p);
  template <Way kWay>
  const char* read_everyday_line(const char* p, MarksAhead& marks);
  template <Way kWay>
  const char* read_everyday_item(const char* line, const char* p, MarksAhead& marks);
  template <Way kWay>
  bool set_everyday_entry(const char* key, const EverydayLine& line);
  void set_everyday_text(const EverydayLine& line);
  bool starts_next_map(Depth map) const;
  const char* read_entry(const char* p, std::ptrdiff_t column);
  const char* finish_entry(const char* p, const PlainText& key);
  const char* read_quoted_entry(const char* p, std::ptrdiff_t column);
  const char* read_item(const char* p, const char* line);
  const char* read_item_content(const char* p, std::ptrdiff_t column);
  const char* finish_quoted_entry(const char* p, const char* next, const QuotedText& key);
  const char* read_quoted_item(const char* p, std::ptrdiff_t column);
  const char* read_value(const char* p);
  const char* read_quoted_value(const char* p);
  const char* read_wrapped_value(const char* p);
  const char* read_block_value(const char* p);
  const char* read_flow_value(const char* p);
  const char* finish_plain(const PlainText& text);
  const char* finish_line(const char* p);
  const char* skip_comment(const char* p);

  // True where a key is to be looked up among those that are wanted.
  bool chooses() const {
    return top_ == levels_ || (top_ == item_level_ && is_list(levels_[1].depth));
  }
  KeyForms::Wish choose(std::string_view key);
  bool add_key(std::string_view key, bool is_clean);
  void set_plain(const PlainText& text) {
    waiting_ = false;
    out_.set_plain(text.text, text.is_clean);
  }
  void set_quoted(const QuotedText& text) {
    waiting_ = false;
    out_.set_quoted(text.text, text.is_clean);
  }

  bool enter(Depth depth) { return top_->depth == depth || enter_other(depth); }
  bool enter_other(Depth depth);
  bool open_level(Depth depth);
  void close_level();
  void next_map();

  Marks marks_;
  const WantedKeys& wanted_;
  PlainWriter out_;
  Level* top_ = levels_;         // the innermost level
  Level* item_level_ = nullptr;  // of a list's maps, of which not all is wanted
  Level* chosen_in_ = nullptr;   // where the last key was looked up
  std::size_t next_key_ = 0;     // see KeyForms
  std::size_t next_item_key_ = 0;
  bool waiting_ = false;
  bool has_entry_ = false;
  int lines_ = 0;
  Level levels_[kMaxPlainDepth];
};

}  // namespace dossier::frontmatter
