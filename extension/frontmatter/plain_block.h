// The plain reader itself: what it knows between two lines, and its functions in six
// files. plain_reader.cpp has the lines, keys and items, and the levels that they open
// and close; plain_values.cpp what stands behind a key or a dash. Both read all of the
// grammar. plain_everyday.cpp has the quick way through the lines that nearly every block is
// made of; plain_skip.cpp through those that nobody wants (skip_states.h); plain_known.cpp through
// lines that begin as lines have begun before, and plain_learn.cpp learns them. For these files
// alone; plain_reader.h is the way in.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "frontmatter/line_states.h"
#include "frontmatter/marks.h"
#include "frontmatter/plain_levels.h"
#include "frontmatter/plain_line.h"
#include "frontmatter/plain_reader.h"
#include "frontmatter/plain_text.h"
#include "frontmatter/plain_writer.h"

namespace dossier::frontmatter {

// Reads line by line. Between lines `levels_` are the open lists and maps from
// the root down, and `waiting_` says that the last entry or item has had no value
// yet: a deeper line gives it one, else it stays the null that it is.
//
// Every function that reads takes the place where it starts and returns the place
// behind what it read, nullptr where it refuses.
class PlainReader {
 public:
  // `known` may be null: then nothing is learned.
  PlainReader(std::string_view block, const WantedKeys& wanted, LineStates* known, Tree& tree)
      : marks_(block), wanted_(wanted), known_(known), out_(tree, block) {}

  // Reads as many lines as it can; returns the start of the first that it refuses,
  // or the end. Then finish() makes a block of what it read.
  const char* run(const char* p);
  void finish();
  int lines() const { return lines_; }

 private:
  using Read = const char* (PlainReader::*)(const char*);

  // plain_everyday.cpp
  const char* read_everyday_lines(const char* p);
  const char* read_everyday_line(const char* p);
  const char* find_everyday_line(const char* p, MarksAhead& marks);
  const char* read_everyday_item(const char* line, const char* p, MarksAhead& marks);
  bool set_everyday_entry(const char* key, const EverydayLine& line);
  void set_everyday_text(const EverydayLine& line);
  bool starts_next_map(Depth map) const;
  // plain_known.cpp
  bool goes_below() const;
  bool is_among_entries(const char* p) const;
  bool is_below(const char* p) const;
  bool ends_below(const char* p) const;
  const char* follow(const char* p);
  const char* follow_below(const char* p);
  const char* follow_line(const char* p, const LineStep& step);
  const char* follow_entries(const char* p);
  const LineStep* pass_entries(const char*& p, const LineStep* step);
  const char* follow_entry(const char* p, const LineStep& step);
  const char* skip_blank_line(const char* p);
  const char* read_known_value(const char* p, const LineStep& step, EverydayLine& line);
  const char* read_escaped_value(const char* p, std::size_t marks, EverydayLine& line);
  const char* stop_learning(const char* p);
  void leave_below(const LineState& state);
  void return_to(LineState& state);
  // plain_skip.cpp
  struct Skipping;
  const char* skip_below(const char* p);
  const char* skip_known_lines(const char* p, Skipping& now);
  const char* skip_other_line(const char* p, Skipping& now);
  const char* skip_line(const char* start, bool is_item, MarksAhead& marks, SkippedLine& line);
  const char* skip_escaped_value(MarksAhead& marks, SkippedLine& line);
  void remember(std::string_view beginning, const SkippedLine& line, Skipping& now);
  SkipState state_of(const Skipping& now) const;
  SkipState* start_skipping(const Skipping& now);
  void take_levels(std::uint32_t depths, bool waiting);
  // plain_learn.cpp
  const char* learn(const char* p, Read read);
  const char* learn_line(const char* p, Read read);
  const char* learn_entry(const char* p, Read read);
  bool describe(const char* p, const LineState* state, LineStep& step, EverydayLine& line);
  LineState* behind(const LineStep* step) const;
  LineStates::Place place(LineStates::Place::Way way) const;
  LineState* find_state() const;
  LineState* find_map_state() const;
  // plain_reader.cpp, plain_values.cpp
  const char* read_line(const char* p);
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
  KeyForms::Wish wish_for(std::string_view key);
  void note_choice(Form form, bool is_of_items);
  bool add_key(std::string_view key, bool is_clean);
  void set_plain(const PlainText& text) {
    waiting_ = false;
    out_.set_plain(text.text, text.is_clean);
  }
  void set_quoted(const QuotedText& text) {
    waiting_ = false;
    out_.set_quoted(text.text, text.is_clean);
  }

  // The marks of the next line.
  void look_ahead(MarksAhead& marks) {
    if (marks.go_on()) return;
    marks_.drop(marks);
    marks = marks_.ahead();
  }

  bool enter(Depth depth) { return top_->depth == depth || enter_other(depth); }
  bool enter_other(Depth depth);
  bool open_level(Depth depth);
  void close_level();
  void next_map();

  Marks marks_;
  const WantedKeys& wanted_;
  LineStates* known_;
  PlainWriter out_;
  Level* top_ = levels_;            // the innermost level
  Level* item_level_ = nullptr;     // of a list's maps, of which not all is wanted
  Level* chosen_in_ = levels_;      // where the last key was looked up; null: that level is closed
  std::string_view chosen_key_;     // that key
  LineState* map_state_ = nullptr;  // among such keys; null: not looked for
  LineState* state_ = nullptr;      // below the last of them; null: not looked for
  std::size_t next_key_ = 0;        // see KeyForms
  std::size_t next_item_key_ = 0;
  bool waiting_ = false;
  bool has_entry_ = false;
  int lines_ = 0;
  Level levels_[kMaxPlainDepth];
};

}  // namespace dossier::frontmatter
