#include "frontmatter/plain_reader.h"

#include "frontmatter/fences.h"
#include "frontmatter/plain_block.h"

namespace dossier::frontmatter {
namespace {

// A colon that makes what is before it a key.
bool at_key_colon(const char* p) { return *p == ':' && is_blank(p[1]); }

}  // namespace

const char* PlainReader::run(const char* p) {
  // A byte-order mark, which yaml-cpp would drop; or no UTF-8 at all.
  if (static_cast<unsigned char>(*p) >= 0xEF) return p;
  out_.add({});
  *top_ = {depth_of_map(0), out_.open(Kind::map), {}};
  while (p != marks_.end()) {
    p = read_everyday_lines(p);
    if (p == marks_.end()) break;
    const char* const next = learn(p, &PlainReader::read_line);
    if (next == nullptr) break;
    p = next;
    ++lines_;
  }
  return p;
}

void PlainReader::finish() {
  while (top_ != levels_) close_level();
  out_.choose(Form::values);
  out_.close(top_->container);
  if (!has_entry_) out_.tree().nodes[0].kind = Kind::null;
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
  if (!enter(depth_of_map(column))) return nullptr;
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
  if (next == nullptr || !at_key_colon(next) || !enter(depth_of_map(column))) return nullptr;
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
    if (!enter(depth_of_list(p - line))) return nullptr;
    out_.add_item(p);
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
    return open_level(depth_of_map(column)) ? finish_entry(p, text) : nullptr;
  }
  set_plain(text);
  return finish_plain(text);
}

const char* PlainReader::read_quoted_item(const char* p, std::ptrdiff_t column) {
  QuotedText text;
  const char* const next = read_quoted_text(p, marks_, out_.tree(), text);
  if (next == nullptr) return read_wrapped_value(p);
  if (at_key_colon(next)) {
    return open_level(depth_of_map(column)) ? finish_quoted_entry(p, next, text) : nullptr;
  }
  set_quoted(text);
  return finish_line(next);
}

// What is used of the entry of that key, in a map whose entries are chosen from.
KeyForms::Wish PlainReader::wish_for(std::string_view key) {
  return top_ == levels_ ? wanted_.wish_for(key, next_key_)
                         : wanted_.wish_in_item(key, next_item_key_);
}

void PlainReader::note_choice(Form form, bool is_of_items) {
  out_.choose(form);
  chosen_in_ = top_;
  state_ = nullptr;
  if (top_ != levels_) return;
  has_entry_ = true;
  item_level_ = is_of_items ? levels_ + 2 : nullptr;
}

KeyForms::Wish PlainReader::choose(std::string_view key) {
  const KeyForms::Wish wish = wish_for(key);
  note_choice(wish.form, wanted_.is_of_items(key));
  chosen_key_ = key;
  map_state_ = nullptr;
  return wish;
}

// An entry of the innermost map, without a value yet.
bool PlainReader::add_key(std::string_view key, bool is_clean) {
  waiting_ = true;
  if (!chooses()) return out_.add_key(top_->container, top_->keys, key, is_clean);
  const KeyForms::Wish wish = choose(key);
  if (!out_.add_key(top_->container, top_->keys, key, is_clean)) return false;
  out_.number(wish.number);
  return true;
}

// Makes the list or map at that place the innermost level.
bool PlainReader::enter_other(Depth depth) {
  while (top_->depth > depth) close_level();
  return top_->depth == depth || (waiting_ && open_level(depth));
}

// The waiting node becomes a list or map.
bool PlainReader::open_level(Depth depth) {
  if (top_ == levels_ + kMaxPlainDepth - 1) return false;
  *++top_ = {depth, out_.open(is_list(depth) ? Kind::list : Kind::map), {}};
  return true;
}

// The innermost map ends, and its list has another.
void PlainReader::next_map() {
  out_.close(top_->container);
  out_.add({});
  top_->container = out_.open(Kind::map);
  top_->keys = {};
}

// What waited in it stays null. Where a key was chosen in it, that choice ends before.
void PlainReader::close_level() {
  if (top_ == chosen_in_) {
    out_.choose(Form::values);
    chosen_in_ = nullptr;
  }
  out_.close(top_->container);
  --top_;
  waiting_ = false;
}

bool read_plain(std::string_view block, const WantedKeys& wanted, Tree& out, LineStates* known) {
  out.clear();
  if (block.empty()) out.close(out.open(Kind::null, {}));
  if (!block.ends_with('\n')) return block.empty();
  if (block.size() > Marks::kMaxText) return false;
  PlainReader reader(block, wanted, known, out);
  const char* const stop = reader.run(block.data());
  if (stop == block.data() + block.size()) {
    reader.finish();
    return true;
  }
  out.clear();
  return false;
}

bool read_plain_to_fence(std::string_view text, const WantedKeys& wanted, Tree& out,
                         PlainBlock& block, LineStates* known) {
  out.clear();
  const std::string_view lines = text.substr(0, text.rfind('\n') + 1);
  if (lines.empty() || lines.size() > Marks::kMaxText) return false;
  PlainReader reader(lines, wanted, known, out);
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
