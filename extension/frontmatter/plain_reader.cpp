#include "frontmatter/plain_reader.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "frontmatter/plain_flow.h"
#include "frontmatter/plain_text.h"
#include "frontmatter/plain_writer.h"

namespace dossier::frontmatter {
namespace {

// A list or map of the block that may still grow.
struct Level {
  std::uint32_t column;
  std::uint32_t node;
  bool is_list;
  KeySet keys;
};

// Reads line by line. Between lines `levels_` are the open lists and maps from
// the root down, and `waiting_` says that the last entry or item has had no value
// yet: a deeper line gives it one, else it stays the null that it is.
class PlainReader {
 public:
  PlainReader(std::string_view block, const WantedKeys& wanted, Tree& tree)
      : p_(block.data()), end_(p_ + block.size()), wanted_(wanted), out_(tree) {}

  bool run();

 private:
  bool read_line();
  bool read_entry(std::uint32_t column);
  bool read_item(std::uint32_t column, const char* line);
  bool read_item_content(std::uint32_t column);
  bool read_value();
  bool read_flow_value();

  // A key or a scalar, whichever it turns out to be.
  struct Text {
    std::string_view text;
    bool is_quoted;
    bool is_key;  // `p_` is at its colon
  };
  bool read_text(Text& text);
  bool read_quoted_text(Text& text);
  bool add_entry(const Text& key, const char* start);
  bool set_scalar(const Text& text);

  bool enter_map(std::uint32_t column);
  bool enter_list(std::uint32_t column);
  bool open_level(std::uint32_t column, bool is_list);
  void close_level();
  Level& top() { return levels_[depth_ - 1]; }

  void skip_spaces() {
    while (p_ != end_ && *p_ == ' ') ++p_;
  }
  bool at_line_end() const { return p_ == end_ || *p_ == '\n' || *p_ == '\r'; }
  bool at_item() const { return *p_ == '-' && at_blank(p_ + 1, end_); }
  bool skip_comment();
  bool skip_line_break();
  bool finish_line();

  const char* p_;
  const char* end_;
  const WantedKeys& wanted_;
  PlainWriter out_;
  std::array<Level, kMaxPlainDepth> levels_;
  int depth_ = 0;
  bool waiting_ = false;
  bool has_entry_ = false;
};

bool PlainReader::run() {
  // A byte-order mark, which yaml-cpp would drop; or no UTF-8 at all.
  if (p_ == end_ || static_cast<unsigned char>(*p_) >= 0xEF) return false;
  out_.add({});
  if (!open_level(0, false)) return false;
  while (p_ != end_) {
    if (!read_line()) return false;
  }
  while (depth_ > 1) close_level();
  out_.set_skipping(false);
  close_level();
  return has_entry_;
}

bool PlainReader::read_line() {
  const char* const line = p_;
  skip_spaces();
  if (at_line_end()) return skip_line_break();
  if (*p_ == '#') return skip_comment();
  const auto column = static_cast<std::uint32_t>(p_ - line);
  return at_item() ? read_item(column, line) : read_entry(column);
}

bool PlainReader::read_entry(std::uint32_t column) {
  Text key;
  const char* const start = p_;
  return enter_map(column) && read_text(key) && add_entry(key, start) && read_value();
}

// `line` is where the line starts, from which inner columns count.
bool PlainReader::read_item(std::uint32_t column, const char* line) {
  while (true) {
    if (!enter_list(column)) return false;
    out_.add({});
    waiting_ = true;
    ++p_;
    skip_spaces();
    if (at_line_end() || *p_ == '#') return finish_line();
    column = static_cast<std::uint32_t>(p_ - line);
    if (!at_item()) return read_item_content(column);
  }
}

bool PlainReader::read_item_content(std::uint32_t column) {
  if (first_of(*p_) == First::flow) return read_flow_value();
  Text text;
  const char* const start = p_;
  if (!read_text(text)) return false;
  if (!text.is_key) return set_scalar(text);
  return open_level(column, false) && add_entry(text, start) && read_value();
}

// Behind the colon.
bool PlainReader::read_value() {
  skip_spaces();
  if (at_line_end() || *p_ == '#') return finish_line();
  if (first_of(*p_) == First::flow) return read_flow_value();
  Text text;
  return read_text(text) && !text.is_key && set_scalar(text);
}

bool PlainReader::read_flow_value() {
  waiting_ = false;
  p_ = read_flow(p_, end_, out_);
  return p_ != nullptr && finish_line();
}

bool PlainReader::read_text(Text& text) {
  switch (first_of(*p_)) {
    case First::quote:
    case First::apostrophe:
      return read_quoted_text(text);
    case First::dash:
      if (at_blank(p_ + 1, end_)) return false;
      break;
    case First::plain:
      break;
    default:
      return false;
  }
  Stop stop;
  p_ = read_plain_text(p_, end_, text.text, stop);
  text.is_quoted = false;
  text.is_key = stop == Stop::key;
  return stop != Stop::refused;
}

bool PlainReader::read_quoted_text(Text& text) {
  p_ = read_quoted(p_, end_, out_.tree(), text.text);
  if (p_ == nullptr) return false;
  text.is_quoted = true;
  text.is_key = p_ != end_ && *p_ == ':' && at_blank(p_ + 1, end_);
  return true;
}

// The entry of the innermost map; `start` is where its key starts.
bool PlainReader::add_entry(const Text& key, const char* start) {
  if (!key.is_key || !is_everyday_key(key.text, key.is_quoted, p_ - start)) return false;
  if (depth_ == 1) {
    has_entry_ = true;
    out_.set_skipping(!wanted_.contains(key.text));
  }
  if (!out_.claim(top().node, top().keys, key.text)) return false;
  out_.add(key.text);
  waiting_ = true;
  ++p_;
  return true;
}

bool PlainReader::set_scalar(const Text& text) {
  waiting_ = false;
  if (text.is_quoted) {
    out_.set_quoted(text.text);
  } else {
    out_.set_plain(text.text);
  }
  return finish_line();
}

// Makes the map at that column the innermost level.
bool PlainReader::enter_map(std::uint32_t column) {
  while (top().column > column || (top().column == column && top().is_list)) close_level();
  return top().column == column || (waiting_ && open_level(column, false));
}

// The same for a list, which may stand at the column of the map it is in.
bool PlainReader::enter_list(std::uint32_t column) {
  while (top().column > column) close_level();
  if (top().is_list && top().column == column) return true;
  return waiting_ && open_level(column, true);
}

// The waiting node becomes a list or map.
bool PlainReader::open_level(std::uint32_t column, bool is_list) {
  if (depth_ == kMaxPlainDepth) return false;
  const std::uint32_t node = out_.last();
  out_.make_container(node, is_list ? Kind::list : Kind::map);
  levels_[depth_++] = {column, node, is_list, {}};
  return true;
}

// What waited in it stays null.
void PlainReader::close_level() {
  out_.close(top().node);
  --depth_;
  waiting_ = false;
}

// Tabs are text in a comment.
bool PlainReader::skip_comment() {
  do {
    p_ = find_stop<'\n', '\n'>(p_ + 1, end_);
  } while (p_ != end_ && *p_ == '\t');
  return skip_line_break();
}

bool PlainReader::skip_line_break() {
  if (p_ == end_) return true;
  if (*p_ == '\r') ++p_;
  return p_ != end_ && *p_++ == '\n';
}

// Behind a value, or where there is none: blanks, a comment, the line's end.
bool PlainReader::finish_line() {
  skip_spaces();
  if (p_ == end_ || *p_ != '#') return skip_line_break();
  return p_[-1] == ' ' && skip_comment();
}

}  // namespace

bool WantedKeys::contains(std::string_view key) const {
  return all_ || std::find(keys_.begin(), keys_.end(), key) != keys_.end();
}

bool read_plain(std::string_view block, const WantedKeys& wanted, Tree& out) {
  out.clear();
  if (PlainReader(block, wanted, out).run()) return true;
  out.clear();
  return false;
}

}  // namespace dossier::frontmatter
