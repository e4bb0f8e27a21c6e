#include "frontmatter/plain_text.h"

#include <string>

#include "decode/ascii.h"
#include "decode/utf8.h"

namespace dossier::frontmatter {
namespace {

// The code point of `digits` hexadecimal digits at `p`. No NUL, no surrogates.
const char* read_hex(const char* p, int digits, std::string& out) {
  char32_t value = 0;
  for (int i = 0; i < digits; ++i) {
    const int digit = decode::hex_value(*p++);
    if (digit < 0 || value > 0x10FFFF) return nullptr;
    value = value * 16 + static_cast<char32_t>(digit);
  }
  if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return nullptr;
  decode::append_utf8(out, value);
  return p;
}

// `p` is behind the backslash; returns the place behind the escape.
const char* read_escape(const char* p, std::string& out) {
  switch (*p) {
    case '"':
    case '\\':
    case '/':
      out += *p;
      return p + 1;
    case 'b':
      out += '\b';
      return p + 1;
    case 'f':
      out += '\f';
      return p + 1;
    case 'n':
      out += '\n';
      return p + 1;
    case 'r':
      out += '\r';
      return p + 1;
    case 't':
      out += '\t';
      return p + 1;
    case 'x':
      return read_hex(p + 1, 2, out);
    case 'u':
      return read_hex(p + 1, 4, out);
    case 'U':
      return read_hex(p + 1, 8, out);
    default:
      return nullptr;
  }
}

bool ends_single_quotes(char c) { return c == '\'' || (is_control(c) && c != '\t'); }

// The single quote is no mark: it stands in too many words.
const char* find_in_single_quotes(const char* p, const char* end) {
  for (; end - p >= decode::Lane::kBytes; p += decode::Lane::kBytes) {
    const decode::Lane lane = decode::Lane::at(p);
    std::uint32_t bits = (lane.is('\'') | lane.is_control()).bits();
    for (; bits != 0; bits &= bits - 1) {
      const char* const found = p + std::countr_zero(bits);
      if (*found != '\t') return found;
    }
  }
  while (!ends_single_quotes(*p)) ++p;
  return p;
}

}  // namespace

const char* read_escaped(const char* start, const char* p, Marks& marks, Tree& keep,
                         QuotedText& out) {
  std::string text(start, p);
  while (*p == '\\') {
    p = read_escape(p + 1, text);
    if (p == nullptr) return nullptr;
    marks.drop_before(p);
    const char* next = find_in_double_quotes(marks, out.is_clean);
    text.append(p, next);
    p = next;
  }
  if (*p != '"') return nullptr;
  out = {keep.keep(text), false};
  return p + 1;
}

const char* read_single_quoted(const char* start, Marks& marks, Tree& keep, QuotedText& out) {
  const char* p = find_in_single_quotes(start, marks.end());
  out = {{start, static_cast<std::size_t>(p - start)}, false};
  if (p[0] == '\'' && p[1] == '\'') {
    std::string text(out.text);
    while (p[0] == '\'' && p[1] == '\'') {
      const char* next = find_in_single_quotes(p + 2, marks.end());
      text.append(p + 1, next);
      p = next;
    }
    out.text = keep.keep(text);
  }
  if (*p != '\'') return nullptr;
  marks.drop_before(p + 1);
  return p + 1;
}

PlainText read_flow_text(const char* p) {
  const char* const start = p;
  Stop stop = Stop::refused;
  for (; static_cast<unsigned char>(*p) >= 0x20; ++p) {
    const char c = *p;
    if (c == ',' || c == ']' || c == '}') {
      stop = Stop::line;
      break;
    }
    if (c == '[' || c == '{' || c == '?') break;
    if (c == '#' && p[-1] == ' ') break;
    if (c != ':') continue;
    if (p[1] == ',' || p[1] == ']' || p[1] == '}') break;
    if (is_blank(p[1])) {
      stop = Stop::key;
      break;
    }
  }
  const char* last = p;
  while (last != start && last[-1] == ' ') --last;
  return {{start, static_cast<std::size_t>(last - start)}, p, stop, false};
}

bool is_everyday_key(std::string_view key) {
  switch (key[0]) {
    case '-':
    case '.':
    case '~':
      return false;
    case '<':
      return key != "<<";
    default:
      return key != "null" && key != "Null" && key != "NULL";
  }
}

}  // namespace dossier::frontmatter
