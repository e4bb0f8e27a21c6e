// The scalars of the plain reader: where a text on one line ends, and what it
// says. The grammar is in plain_reader.h; every function here stops at the first
// byte that it does not allow.
#pragma once
#include <string_view>

#include "frontmatter/scan.h"
#include "frontmatter/tree.h"

namespace dossier::frontmatter {

// What the first character of a value or key leaves possible.
enum class First : unsigned char { plain, dash, quote, apostrophe, flow, refused };
First first_of(char c);

// A blank, as YAML counts it, or the end of the line or block at `p`.
inline bool at_blank(const char* p, const char* end) {
  return p == end || *p == ' ' || *p == '\n' || *p == '\r' || *p == '\t';
}

// Reads the quoted text whose opening quote is at `p`. Returns the place behind
// the closing one, nullptr where the text is refused (not closed on its line, an
// escape that is not ours). `text` is a slice of the source unless something had
// to be unescaped, which `keep` then holds.
const char* read_quoted(const char* p, const char* end, Tree& keep, std::string_view& text);

// True for a key that means itself: no null, no "<<", nothing like a document
// marker; `written` bytes of source, fewer than the 1024 behind which yaml-cpp
// looks for no colon.
bool is_everyday_key(std::string_view key, bool is_quoted, std::ptrdiff_t written);

// How a plain text ended.
enum class Stop { line, key, refused };

// Reads the plain text that starts at `p`, in a block: to the end of the line
// (or to " #"), or to the ":" of a key. Returns the place where it stopped;
// `text` is without the blanks at its end.
inline const char* read_plain_text(const char* p, const char* end, std::string_view& text,
                                   Stop& stop) {
  const char* const start = p;
  stop = Stop::line;
  while ((p = find_stop<':', '#'>(p, end)) != end) {
    if (*p == ':') {
      if (at_blank(p + 1, end)) {
        stop = Stop::key;
        break;
      }
    } else if (*p == '#') {
      if (p != start && p[-1] == ' ') break;
    } else {
      if (*p != '\n' && (*p != '\r' || p + 1 == end || p[1] != '\n')) stop = Stop::refused;
      break;
    }
    ++p;
  }
  const char* last = p;
  while (last != start && last[-1] == ' ') --last;
  text = {start, static_cast<std::size_t>(last - start)};
  return p;
}

// The same within [] or {}: to "," or a closing bracket, or to the ":" of a key.
const char* read_flow_text(const char* p, const char* end, std::string_view& text, Stop& stop);

}  // namespace dossier::frontmatter
