// What most lines say: `key: value`, `key:`, `- value` and `- key: value`, where the value is
// a plain or double-quoted text without escapes that ends the line.
//
// Each function returns the next line, or nullptr for what the reader's read_line() is to
// read. What is Found is an EverydayLine or a SkippedLine. Inline, and in the order of their
// use: nearly all of the text passes through them.
#pragma once
#include <string_view>

#include "frontmatter/known_line.h"
#include "frontmatter/marks.h"
#include "frontmatter/plain_text.h"

namespace dossier::frontmatter {

// The text of an item has no colon, a key without a value no text.
struct EverydayLine {
  const char* colon = nullptr;
  bool has_text = false;
  bool is_quoted = false;
  bool is_clean = false;  // as in Node
  bool is_slice = true;   // of the block
  std::string_view text;

  void set_plain(const char* p, const char* end, bool clean) {
    has_text = true;
    is_clean = clean;
    text = {p, static_cast<std::size_t>(end - p)};
  }
  void set_quoted(const char* p, const char* end) {
    has_text = is_quoted = is_clean = true;
    text = {p, static_cast<std::size_t>(end - p)};
  }
};

// A line of which only the end is wanted.
struct SkippedLine {
  const char* colon = nullptr;
  bool has_text = false;
  bool is_quoted = false;

  void set_plain(const char*, const char*, bool) { has_text = true; }
  void set_quoted(const char*, const char*) { has_text = is_quoted = true; }
};

// What a line that was found is to be known by.
template <class Found>
inline LineValue value_of(const Found& line) {
  if (!line.has_text) return LineValue::none;
  return line.is_quoted ? LineValue::quoted : LineValue::plain;
}

// The colon, and where no value follows, the line's end.
inline unsigned char marks_before_value(bool has_colon, LineValue value) {
  if (!has_colon) return 0;
  return value == LineValue::none ? 2 : 1;
}

inline const char* end_line(const char* p, MarksAhead& marks) {
  if (*p == '\r' && p[1] == '\n') p = marks.pop();
  return *p == '\n' ? p + 1 : nullptr;
}

template <class Found>
inline const char* find_plain_text(const char* p, const char* mark, MarksAhead& marks, Found& out) {
  const char* end = mark;
  while (*end == '"') {
    if (marks.is_spent()) return nullptr;
    end = marks.pop();
  }
  if (end[-1] == ' ') return nullptr;
  out.set_plain(p, end, end == mark);
  return end_line(end, marks);
}

template <class Found>
inline const char* find_quoted_text(const char* p, MarksAhead& marks, Found& out) {
  marks.pop();
  const char* end = marks.pop();
  while (*end == ':' || *end == ' ') {
    if (marks.is_spent()) return nullptr;
    end = marks.pop();
  }
  if (*end != '"' || !is_control(end[1])) return nullptr;
  out.set_quoted(p + 1, end);
  return end_line(marks.pop(), marks);
}

template <class Found>
inline const char* find_value(const char* p, MarksAhead& marks, Found& out) {
  if (starts_plain_text(p)) return find_plain_text(p, marks.pop(), marks, out);
  return *p == '"' ? find_quoted_text(p, marks, out) : nullptr;
}

// Behind the key that starts at `p`, the first mark of which is `colon`.
template <class Found>
inline const char* find_entry(const char* p, const char* colon, MarksAhead& marks, Found& out) {
  if (*colon != ':' || colon[-1] == ' ' || colon - p > kMaxPlainKey) return nullptr;
  const std::string_view key(p, static_cast<std::size_t>(colon - p));
  if (first_of(*p) != First::word && !is_everyday_key(key)) return nullptr;
  out.colon = colon;
  if (colon[1] == ' ') return find_value(colon + 2, marks, out);
  return colon[1] == '\n' ? marks.pop() + 1 : nullptr;
}

// Behind a dash: an entry or a text.
template <class Found>
inline const char* find_item(const char* p, MarksAhead& marks, Found& out) {
  if (first_of(*p) > First::plain) return find_value(p, marks, out);
  const char* const mark = marks.pop();
  return *mark == ':' ? find_entry(p, mark, marks, out) : find_plain_text(p, mark, marks, out);
}

// The value of a known line that begins at `p`; the marks are those of the line.
template <class Found>
inline const char* find_known_value(const char* p, const KnownLine& known, MarksAhead& marks,
                                    Found& out) {
  p += known.beginning.size();
  marks.skip(known.marks);
  if (known.value == LineValue::quoted) return find_quoted_text(p - 1, marks, out);
  if (known.value == LineValue::none) return p;
  if (known.value == LineValue::other || !starts_plain_text(p)) return nullptr;
  return find_plain_text(p, marks.pop(), marks, out);
}

// The same where only the end is wanted. The marks stay where they are for nullptr.
inline const char* skip_known_value(const char* p, const KnownLine& known, MarksAhead& marks) {
  MarksAhead tried = marks;
  SkippedLine line;
  const char* const next = find_known_value(p, known, tried, line);
  if (next != nullptr) marks = tried;
  return next;
}

// A whole line that is not blank, whatever its column.
inline const char* find_line(const char* p, const char* end, MarksAhead& marks, EverydayLine& out) {
  p = skip_spaces(p, end);
  if (*p == '-' && p[1] == ' ') return find_item(p + 2, marks, out);
  return first_of(*p) <= First::plain ? find_entry(p, marks.pop(), marks, out) : nullptr;
}

}  // namespace dossier::frontmatter
