// The pieces of a line for the plain reader: where a text ends, and what it says.
// The grammar is in plain_reader.h.
//
// A block ends in LF, and no function here goes past it: each stops at the first
// control character that it does not allow, so `*p` can always be read. `end` is
// the end of the block. A function that takes the marks expects that those before
// its place are gone, and leaves it so.
#pragma once
#include <array>
#include <bit>
#include <string_view>

#include "decode/lane.h"
#include "frontmatter/marks.h"
#include "frontmatter/tree.h"

namespace dossier::frontmatter {

// What the first character of a line, key or value leaves possible. A `word` is
// plain, and a key that starts with it means itself.
enum class First : unsigned char {
  word,
  plain,
  dash,
  quote,
  apostrophe,
  flow,
  comment,
  line_end,
  refused
};

constexpr std::array<First, 256> make_first_table() {
  std::array<First, 256> table{};
  for (unsigned c = 0; c < 0x20; ++c) table[c] = First::refused;
  for (const char c : std::string_view(" ,]}&*!|>%@`?:\x7F")) {
    table[static_cast<unsigned char>(c)] = First::refused;
  }
  for (const char c : std::string_view(".~<nN"))
    table[static_cast<unsigned char>(c)] = First::plain;
  table['-'] = First::dash;
  table['"'] = First::quote;
  table['\''] = First::apostrophe;
  table['['] = table['{'] = First::flow;
  table['#'] = First::comment;
  table['\n'] = table['\r'] = First::line_end;
  return table;
}

inline constexpr std::array<First, 256> kFirstTable = make_first_table();
inline First first_of(char c) { return kFirstTable[static_cast<unsigned char>(c)]; }

// A blank as YAML counts it, or a line end.
inline bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

// A value: a dash starts an item only before a blank.
inline bool starts_plain_text(const char* p) {
  const First first = first_of(*p);
  return first <= First::plain || (first == First::dash && !is_blank(p[1]));
}

inline bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20; }

// How a plain text ended.
enum class Stop : unsigned char { line, key, refused };

struct PlainText {
  std::string_view text;  // without the blanks at its end
  const char* next;       // where it stopped: at a line end, the # of a comment, a colon
  Stop stop;
  bool is_clean = false;  // as in Node
};

inline const char* skip_spaces(const char* p, const char* end) {
  constexpr std::uint32_t kAll = (1U << decode::Lane::kBytes) - 1;
  for (; end - p >= decode::Lane::kBytes; p += decode::Lane::kBytes) {
    const std::uint32_t others = ~decode::Lane::at(p).is(' ').bits() & kAll;
    if (others != 0) return p + std::countr_zero(others);
  }
  while (*p == ' ') ++p;
  return p;
}

// Reads the plain text that starts at `p`, in a block: to the end of the line
// (or to " #"), or to the ":" of a key.
inline PlainText read_plain_text(const char* p, Marks& marks) {
  const char* const start = p;
  p = marks.pop();
  const char* const first = p;
  while (*p == '"' || *p == '\\') p = marks.pop();
  const Stop stop = *p == '\n' || *p == ' ' || (*p == '\r' && p[1] == '\n') ? Stop::line
                    : *p == ':'                                             ? Stop::key
                                                                            : Stop::refused;
  const char* last = p;
  while (last != start && last[-1] == ' ') --last;
  return {{start, static_cast<std::size_t>(last - start)}, p, stop, p == first};
}

// Where the comment ends that is all that is left of the marks' line: at a control
// character other than the tab.
inline const char* find_comment_end(Marks& marks) {
  const char* p = marks.pop();
  while (!is_control(*p) || *p == '\t') p = marks.pop();
  return p;
}

// The next double quote or backslash, or control character other than the tab, which
// makes a text unclean.
inline const char* find_in_double_quotes(Marks& marks, bool& is_clean) {
  const char* p = marks.pop();
  for (; *p == ':' || *p == ' ' || *p == '\t'; p = marks.pop()) {
    if (*p == '\t') is_clean = false;
  }
  return p;
}

// The same within [] or {}: to "," or a closing bracket, or to the ":" of a key.
PlainText read_flow_text(const char* p);

struct QuotedText {
  std::string_view text;
  bool is_clean = false;
};

// What read_quoted_text() leaves: texts with escapes, and those in single quotes.
const char* read_escaped(const char* start, const char* p, Marks& marks, Tree& keep,
                         QuotedText& out);
const char* read_single_quoted(const char* start, Marks& marks, Tree& keep, QuotedText& out);

// Reads the quoted text whose opening quote is at `p`. Returns the place behind
// the closing one, nullptr where the text is refused (not closed on its line, an
// escape that is not ours). The text is a slice of the source unless something had
// to be unescaped, which `keep` then holds.
inline const char* read_quoted_text(const char* p, Marks& marks, Tree& keep, QuotedText& out) {
  const char* const start = p + 1;
  if (*p == '\'') return read_single_quoted(start, marks, keep, out);
  marks.pop();  // the opening quote
  out.is_clean = true;
  p = find_in_double_quotes(marks, out.is_clean);
  if (*p != '"') return read_escaped(start, p, marks, keep, out);
  out.text = {start, static_cast<std::size_t>(p - start)};
  return p + 1;
}

// True for a key that means itself: no null, no "<<", nothing like a document
// marker.
bool is_everyday_key(std::string_view plain_key);

// yaml-cpp looks for a key's colon in the next 1024 bytes, and what stands for a
// `?` (yaml_source.h) takes four.
constexpr std::ptrdiff_t kMaxPlainKey = 250;

}  // namespace dossier::frontmatter
