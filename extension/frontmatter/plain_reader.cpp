#include "frontmatter/plain_reader.h"

#include <algorithm>
#include <cstdint>

#include "frontmatter/block_scalar.h"
#include "frontmatter/fences.h"
#include "frontmatter/plain_flow.h"
#include "frontmatter/plain_long.h"
#include "frontmatter/plain_text.h"
#include "frontmatter/plain_writer.h"

namespace dossier::frontmatter {
namespace {

// Where a list or map stands: its column, doubled, and one more for a list,
// because a list may stand at the column of the map that it is in.
using Place = std::uint32_t;
constexpr Place place_of_map(std::ptrdiff_t column) { return static_cast<Place>(column) * 2; }
constexpr Place place_of_list(std::ptrdiff_t column) { return place_of_map(column) + 1; }
constexpr bool is_list(Place place) { return place % 2 == 1; }
constexpr std::ptrdiff_t column_of(Place place) { return place / 2; }

// A list or map of the block that may still grow.
struct Level {
  Place place;
  std::uint32_t node;
  KeySet keys;
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
      : marks_(block), wanted_(wanted), out_(tree) {}

  // Reads as many lines as it can; returns the start of the first that it refuses,
  // or the end. Then finish() makes a block of what it read.
  const char* run(const char* p);
  void finish();
  int lines() const { return lines_; }

 private:
  const char* read_line(const char* p);
  const char* skip_everyday_lines(const char* p);
  const char* skip_everyday_line(const char* p, Marks::Index& at);
  bool starts_next_map(std::ptrdiff_t column) const;
  const char* skip_everyday_item(const char* p, std::ptrdiff_t column, Marks::Index& at);
  const char* skip_everyday_entry(const char* p, std::ptrdiff_t column, Marks::Index& at);
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

  bool add_key(std::string_view key, bool is_clean);
  void set_plain(const PlainText& text) {
    waiting_ = false;
    out_.set_plain(text.text, text.is_clean);
  }
  void set_quoted(const QuotedText& text) {
    waiting_ = false;
    out_.set_quoted(text.text, text.is_clean);
  }

  bool enter(Place place) { return top_->place == place || enter_other(place); }
  bool enter_other(Place place);
  bool open_level(Place place);
  void close_level();

  Marks marks_;
  const WantedKeys& wanted_;
  PlainWriter out_;
  Level* top_ = levels_;  // the innermost level
  bool waiting_ = false;
  bool has_entry_ = false;
  int lines_ = 0;
  Level levels_[kMaxPlainDepth];
};

// A colon that makes what is before it a key.
bool at_key_colon(const char* p) { return *p == ':' && is_blank(p[1]); }

const char* PlainReader::run(const char* p) {
  // A byte-order mark, which yaml-cpp would drop; or no UTF-8 at all.
  if (static_cast<unsigned char>(*p) >= 0xEF) return p;
  out_.add({});
  out_.make_container(0, Kind::map);
  *top_ = {place_of_map(0), 0, {}};
  while (p != marks_.end()) {
    if (out_.is_skipping()) p = skip_everyday_lines(p);
    if (p == marks_.end()) break;
    const char* const next = read_line(p);
    if (next == nullptr) break;
    p = next;
    ++lines_;
  }
  return p;
}

void PlainReader::finish() {
  while (top_ != levels_) close_level();
  out_.set_skipping(false);
  out_.close(0);
  if (!has_entry_) out_.make_container(0, Kind::null);
}

// What read_line() does with most lines of a key that nobody wants, and with the next
// such keys, as far as it goes. Then nothing but the place changes.
const char* PlainReader::skip_everyday_lines(const char* p) {
  Marks::Index at = marks_.index();
  while (p != marks_.end()) {
    const char* const next = skip_everyday_line(p, at);
    if (next == nullptr) break;
    p = next;
    ++lines_;
    marks_.go_to(at);
  }
  return p;
}

// nullptr for a line that read_line() is to read.
const char* PlainReader::skip_everyday_line(const char* p, Marks::Index& at) {
  const char* const line = p;
  if (*p == ' ') p = skip_spaces(p, marks_.end());
  if (*p == '\n') return marks_.pop(at) + 1;
  if (*p == '-' && p[1] == ' ') {
    if (!starts_next_map(p - line)) return skip_everyday_item(p, p - line, at);
    p += 2;
  }
  return skip_everyday_entry(p, p - line, at);
}

// True of the dash before a map like the one that is open, in the same list.
bool PlainReader::starts_next_map(std::ptrdiff_t column) const {
  return top_ != levels_ && top_[-1].place == place_of_list(column) &&
         top_->place == place_of_map(column + 2);
}

const char* PlainReader::skip_everyday_item(const char* p, std::ptrdiff_t column,
                                            Marks::Index& at) {
  if (!enter(place_of_list(column))) return nullptr;
  const char* const next = skip_one_line_value(p + 2, marks_, at);
  if (next != nullptr) waiting_ = false;
  return next;
}

const char* PlainReader::skip_everyday_entry(const char* p, std::ptrdiff_t column,
                                             Marks::Index& at) {
  if (first_of(*p) > First::plain || !enter(place_of_map(column))) return nullptr;
  const char* const colon = marks_.pop(at);
  const std::string_view key(p, static_cast<std::size_t>(colon - p));
  if (*colon != ':' || colon - p > kMaxPlainKey || colon[-1] == ' ') return nullptr;
  if (first_of(*p) != First::word && !is_everyday_key(key)) return nullptr;
  if (column == 0 && wanted_.contains(key)) return nullptr;
  waiting_ = colon[1] == '\n';
  if (waiting_) return marks_.pop(at) + 1;
  return colon[1] == ' ' ? skip_one_line_value(colon + 2, marks_, at) : nullptr;
}

const char* PlainReader::read_line(const char* p) {
  const char* const line = p;
  p = skip_spaces(p, marks_.end());
  const First first = first_of(*p);
  if (first <= First::plain) return read_entry(p, p - line);
  switch (first) {
    case First::dash:
      return is_blank(p[1]) ? read_item(p, line) : nullptr;
    case First::quote:
    case First::apostrophe:
      return read_quoted_entry(p, p - line);
    case First::comment:
      return skip_comment(p);
    case First::line_end:
      return finish_line(p);
    default:
      return nullptr;
  }
}

const char* PlainReader::read_entry(const char* p, std::ptrdiff_t column) {
  if (!enter(place_of_map(column))) return nullptr;
  return finish_entry(p, read_plain_text(p, marks_));
}

const char* PlainReader::finish_entry(const char* p, const PlainText& key) {
  if (key.stop != Stop::key || key.text.size() > kMaxPlainKey) return nullptr;
  if (first_of(*p) != First::word && !is_everyday_key(key.text)) return nullptr;
  return add_key(key.text, key.is_clean) ? read_value(key.next + 1) : nullptr;
}

const char* PlainReader::read_quoted_entry(const char* p, std::ptrdiff_t column) {
  QuotedText key;
  const char* const next = read_quoted_text(p, marks_, out_.tree(), key);
  if (next == nullptr || !at_key_colon(next) || !enter(place_of_map(column))) return nullptr;
  return finish_quoted_entry(p, next, key);
}

const char* PlainReader::finish_quoted_entry(const char* p, const char* next,
                                             const QuotedText& key) {
  if (key.text.empty() || next - p > kMaxPlainKey) return nullptr;
  marks_.pop();  // the colon
  return add_key(key.text, key.is_clean) ? read_value(next + 1) : nullptr;
}

// `line` is where the line starts, from which columns count.
const char* PlainReader::read_item(const char* p, const char* line) {
  while (true) {
    if (!enter(place_of_list(p - line))) return nullptr;
    out_.add({});
    waiting_ = true;
    p = skip_spaces(p + 1, marks_.end());
    if (first_of(*p) != First::dash || !is_blank(p[1])) break;
  }
  return read_item_content(p, p - line);
}

// Behind the dash: nothing yet, a scalar, or the first entry of a map.
const char* PlainReader::read_item_content(const char* p, std::ptrdiff_t column) {
  switch (first_of(*p)) {
    case First::word:
    case First::plain:
    case First::dash:
      break;
    case First::quote:
    case First::apostrophe:
      return read_quoted_item(p, column);
    case First::flow:
      return read_flow_value(p);
    case First::comment:
    case First::line_end:
      return finish_line(p);
    default:
      return *p == '|' || *p == '>' ? read_block_value(p) : nullptr;
  }
  const PlainText text = read_plain_text(p, marks_);
  if (text.stop == Stop::key) {
    return open_level(place_of_map(column)) ? finish_entry(p, text) : nullptr;
  }
  set_plain(text);
  return finish_plain(text);
}

const char* PlainReader::read_quoted_item(const char* p, std::ptrdiff_t column) {
  QuotedText text;
  const char* const next = read_quoted_text(p, marks_, out_.tree(), text);
  if (next == nullptr) return read_wrapped_value(p);
  if (at_key_colon(next)) {
    return open_level(place_of_map(column)) ? finish_quoted_entry(p, next, text) : nullptr;
  }
  set_quoted(text);
  return finish_line(next);
}

// Behind the colon.
const char* PlainReader::read_value(const char* p) {
  p = *p == ' ' && p[1] != ' ' ? p + 1 : skip_spaces(p, marks_.end());
  const First first = first_of(*p);
  if (first <= First::plain || (first == First::dash && !is_blank(p[1]))) {
    const PlainText text = read_plain_text(p, marks_);
    set_plain(text);
    return finish_plain(text);
  }
  if (first == First::quote || first == First::apostrophe) return read_quoted_value(p);
  if (first == First::flow) return read_flow_value(p);
  if (first == First::line_end || first == First::comment) return finish_line(p);
  return *p == '|' || *p == '>' ? read_block_value(p) : nullptr;
}

const char* PlainReader::read_quoted_value(const char* p) {
  QuotedText text;
  const char* const next = read_quoted_text(p, marks_, out_.tree(), text);
  if (next == nullptr) return read_wrapped_value(p);
  set_quoted(text);
  return finish_line(next);
}

const char* PlainReader::read_wrapped_value(const char* p) {
  std::string text;
  const char* const next = read_wrapped(p, column_of(top_->place), marks_, text);
  if (next == nullptr) return nullptr;
  lines_ += static_cast<int>(std::count(p, next, '\n'));
  marks_.drop_before(next);
  set_quoted({out_.tree().keep(text), false});
  return finish_line(next);
}

const char* PlainReader::read_block_value(const char* p) {
  const std::ptrdiff_t column = column_of(top_->place);
  const std::string_view lines = block_scalar_lines(p, column, marks_);
  if (lines.empty()) return nullptr;
  lines_ += static_cast<int>(std::count(lines.begin(), lines.end(), '\n')) - 1;
  marks_.drop_before(lines.data() + lines.size());
  waiting_ = false;
  if (!out_.is_skipping()) {
    const std::string text = read_block_scalar(lines, 0, static_cast<std::size_t>(column));
    out_.set_quoted(out_.tree().keep(text));
  }
  return lines.data() + lines.size();
}

const char* PlainReader::read_flow_value(const char* p) {
  waiting_ = false;
  p = read_flow(p, marks_, out_);
  if (p == nullptr) return nullptr;
  marks_.drop_before(p);
  return finish_line(p);
}

// Behind a plain value.
const char* PlainReader::finish_plain(const PlainText& text) {
  if (*text.next == '\n') return text.next + 1;
  return text.stop == Stop::line ? finish_line(text.next) : nullptr;
}

// An entry of the innermost map, without a value yet.
bool PlainReader::add_key(std::string_view key, bool is_clean) {
  if (top_ == levels_) {
    has_entry_ = true;
    out_.set_skipping(!wanted_.contains(key));
  }
  if (!out_.claim(top_->node, top_->keys, key)) return false;
  out_.add(key, is_clean);
  waiting_ = true;
  return true;
}

// Makes the list or map at that place the innermost level.
bool PlainReader::enter_other(Place place) {
  while (top_->place > place) close_level();
  return top_->place == place || (waiting_ && open_level(place));
}

// The waiting node becomes a list or map.
bool PlainReader::open_level(Place place) {
  if (top_ == levels_ + kMaxPlainDepth - 1) return false;
  const std::uint32_t node = out_.last();
  out_.make_container(node, is_list(place) ? Kind::list : Kind::map);
  *++top_ = {place, node, {}};
  return true;
}

// What waited in it stays null.
void PlainReader::close_level() {
  out_.close(top_->node);
  --top_;
  waiting_ = false;
}

// Behind a value, or where there is none: blanks, a comment, the line's end.
const char* PlainReader::finish_line(const char* p) {
  if (*p == '\n') {
    marks_.pop();
    return p + 1;
  }
  p = skip_spaces(p, marks_.end());
  if (*p == '#' && p[-1] == ' ') return skip_comment(p);
  if (*p == '\r') ++p;
  if (*p != '\n') return nullptr;
  marks_.drop_before(p + 1);
  return p + 1;
}

const char* PlainReader::skip_comment(const char* p) {
  marks_.drop_before(p);
  p = find_comment_end(marks_);
  if (*p == '\r' && p[1] == '\n') p = marks_.pop();
  return *p == '\n' ? p + 1 : nullptr;
}

}  // namespace

bool WantedKeys::contains(std::string_view key) const {
  return all_ || std::find(keys_.begin(), keys_.end(), key) != keys_.end();
}

bool read_plain(std::string_view block, const WantedKeys& wanted, Tree& out) {
  out.clear();
  if (block.empty()) out.close(out.open(Kind::null, {}));
  if (!block.ends_with('\n')) return block.empty();
  PlainReader reader(block, wanted, out);
  const char* const stop = reader.run(block.data());
  if (stop == block.data() + block.size()) {
    reader.finish();
    return true;
  }
  out.clear();
  return false;
}

bool read_plain_to_fence(std::string_view text, const WantedKeys& wanted, Tree& out,
                         PlainBlock& block) {
  out.clear();
  const std::string_view lines = text.substr(0, text.rfind('\n') + 1);
  if (lines.empty()) return false;
  PlainReader reader(lines, wanted, out);
  const char* const stop = reader.run(lines.data());
  const Line fence = split_line(text.substr(static_cast<std::size_t>(stop - text.data())));
  if (closes(fence.line, Format::yaml)) {
    reader.finish();
    block = {fence.rest, reader.lines()};
    return true;
  }
  out.clear();
  return false;
}

}  // namespace dossier::frontmatter
