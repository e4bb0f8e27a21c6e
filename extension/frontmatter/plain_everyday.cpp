#include "frontmatter/plain_block.h"

// Inline, and in the order of their use: nearly all of the text passes through one loop.

namespace dossier::frontmatter {
namespace {

// Each of these returns the next line, or nullptr for what read_line() is to read.

inline const char* end_line(const char* p, MarksAhead& marks) {
  if (*p == '\r' && p[1] == '\n') p = marks.pop();
  return *p == '\n' ? p + 1 : nullptr;
}

inline const char* find_plain_text(const char* p, const char* mark, MarksAhead& marks,
                                   EverydayLine& out) {
  const char* end = mark;
  while (*end == '"') {
    if (marks.is_spent()) return nullptr;
    end = marks.pop();
  }
  if (end[-1] == ' ') return nullptr;
  out.has_text = true;
  out.is_clean = end == mark;
  out.text = {p, static_cast<std::size_t>(end - p)};
  return end_line(end, marks);
}

inline const char* find_quoted_text(const char* p, MarksAhead& marks, EverydayLine& out) {
  marks.pop();
  const char* end = marks.pop();
  while (*end == ':' || *end == ' ') {
    if (marks.is_spent()) return nullptr;
    end = marks.pop();
  }
  if (*end != '"' || !is_control(end[1])) return nullptr;
  out.has_text = true;
  out.is_quoted = true;
  out.is_clean = true;
  out.text = {p + 1, static_cast<std::size_t>(end - p - 1)};
  return end_line(marks.pop(), marks);
}

inline const char* find_value(const char* p, MarksAhead& marks, EverydayLine& out) {
  const First first = first_of(*p);
  if (first <= First::plain) return find_plain_text(p, marks.pop(), marks, out);
  return first == First::quote ? find_quoted_text(p, marks, out) : nullptr;
}

// Behind the key that starts at `p`, the first mark of which is `colon`.
inline const char* find_entry(const char* p, const char* colon, MarksAhead& marks,
                              EverydayLine& out) {
  if (*colon != ':' || colon[-1] == ' ' || colon - p > kMaxPlainKey) return nullptr;
  const std::string_view key(p, static_cast<std::size_t>(colon - p));
  if (first_of(*p) != First::word && !is_everyday_key(key)) return nullptr;
  out.colon = colon;
  if (colon[1] == ' ') return find_value(colon + 2, marks, out);
  return colon[1] == '\n' ? marks.pop() + 1 : nullptr;
}

// Behind a dash: an entry or a text.
inline const char* find_item(const char* p, MarksAhead& marks, EverydayLine& out) {
  if (first_of(*p) > First::plain) return find_value(p, marks, out);
  const char* const mark = marks.pop();
  return *mark == ':' ? find_entry(p, mark, marks, out) : find_plain_text(p, mark, marks, out);
}

}  // namespace

// True of the dash before a map like the one that is open, in the same list.
inline bool PlainReader::starts_next_map(Depth map) const {
  return top_->depth == map && top_ != levels_ && top_[-1].depth == list_around(map);
}

// The line may have entered or left what goes another way than kWay.
template <PlainWriter::Way kWay>
inline bool PlainReader::set_everyday_entry(const char* key, const EverydayLine& line) {
  const std::string_view name(key, static_cast<std::size_t>(line.colon - key));
  if (chooses() || out_.way() != kWay) {
    if (!add_key(name, true)) return false;
    set_everyday_text(line);
    return true;
  }
  waiting_ = !line.has_text;
  if constexpr (kWay == Way::nowhere) return true;
  if (!out_.claim(top_->container, top_->keys, name)) return false;
  if (line.has_text) {
    out_.add_text<kWay>(name, line.text, line.is_quoted, line.is_clean);
  } else {
    out_.add(name, true);
  }
  return true;
}

inline void PlainReader::set_everyday_text(const EverydayLine& line) {
  waiting_ = !line.has_text;
  if (!waiting_ && line.is_quoted) out_.set_quoted(line.text, line.is_clean);
  if (!waiting_ && !line.is_quoted) out_.set_plain(line.text, line.is_clean);
}

template <PlainWriter::Way kWay>
inline const char* PlainReader::read_everyday_item(const char* line, const char* p,
                                                   MarksAhead& marks) {
  const Depth list = depth_of_list(p - line);
  const bool is_next_map = starts_next_map(map_in(list)) && !chooses();
  if (!is_next_map && !enter(list)) return nullptr;
  EverydayLine found;
  p += 2;
  const char* const next = find_item(p, marks, found);
  if (next == nullptr) return nullptr;
  if (found.colon == nullptr) {
    if (!enter(list)) return nullptr;
    out_.add({});
    set_everyday_text(found);
    return next;
  }
  if (is_next_map) {
    if constexpr (kWay != Way::nowhere) next_map();
  } else {
    out_.add({});
    if (!open_level(map_in(list))) return nullptr;
  }
  return set_everyday_entry<kWay>(p, found) ? next : nullptr;
}

// nullptr for a line that read_line() is to read.
template <PlainWriter::Way kWay>
inline const char* PlainReader::read_everyday_line(const char* p, MarksAhead& marks) {
  const char* const line = p;
  if (*p == ' ') p = skip_spaces(p, marks_.end());
  if (*p == '-' && p[1] == ' ') return read_everyday_item<kWay>(line, p, marks);
  if (*p == '\n') return marks.pop() + 1;
  if (first_of(*p) > First::plain || !enter(depth_of_map(p - line))) return nullptr;
  EverydayLine found;
  const char* const next = find_entry(p, marks.pop(), marks, found);
  if (next == nullptr) return nullptr;
  return set_everyday_entry<kWay>(p, found) ? next : nullptr;
}

// What read_line() does with most lines, as far as it goes: `key: value`, `key:`, `- value`
// and `- key: value`, where the value is a plain or double-quoted text without escapes that
// ends the line. A line that is left to read_line() has changed nothing but the levels that
// were entered, which makes no difference to it; or it has a double of a key or is nested
// too deep, which it refuses as well.
template <PlainWriter::Way kWay>
const char* PlainReader::read_everyday_lines_for(const char* p) {
  while (p != marks_.end() && out_.way() == kWay) {
    MarksAhead marks = marks_.ahead();
    const char* const next = read_everyday_line<kWay>(p, marks);
    if (next == nullptr) break;
    p = next;
    ++lines_;
    marks_.drop(marks);
  }
  return p;
}

const char* PlainReader::read_everyday_lines(const char* p) {
  switch (out_.way()) {
    case Way::tree:
      return read_everyday_lines_for<Way::tree>(p);
    case Way::json:
      return read_everyday_lines_for<Way::json>(p);
    default:
      return read_everyday_lines_for<Way::nowhere>(p);
  }
}

}  // namespace dossier::frontmatter
