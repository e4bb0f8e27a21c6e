#include "frontmatter/plain_text.h"

#include <array>
#include <string>

#include "decode/utf8.h"

namespace dossier::frontmatter {
namespace {

constexpr std::array<First, 256> make_first() {
  std::array<First, 256> table{};
  for (unsigned c = 0; c < 0x20; ++c) table[c] = First::refused;
  for (const char c : std::string_view(" #,]}&*!|>%@`?:\x7f")) {
    table[static_cast<unsigned char>(c)] = First::refused;
  }
  table['-'] = First::dash;
  table['"'] = First::quote;
  table['\''] = First::apostrophe;
  table['['] = table['{'] = First::flow;
  return table;
}

constexpr std::array<First, 256> kFirst = make_first();

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// The code point of `digits` hexadecimal digits at `p`. No NUL, no surrogates.
const char* read_hex(const char* p, const char* end, int digits, std::string& out) {
  if (end - p < digits) return nullptr;
  char32_t value = 0;
  for (int i = 0; i < digits; ++i) {
    const int digit = hex_digit(p[i]);
    if (digit < 0 || value > 0x10FFFF) return nullptr;
    value = value * 16 + static_cast<char32_t>(digit);
  }
  if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return nullptr;
  decode::append_utf8(out, value);
  return p + digits;
}

// `p` is behind the backslash; returns the place behind the escape.
const char* read_escape(const char* p, const char* end, std::string& out) {
  if (p == end) return nullptr;
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
      return read_hex(p + 1, end, 2, out);
    case 'u':
      return read_hex(p + 1, end, 4, out);
    case 'U':
      return read_hex(p + 1, end, 8, out);
    default:
      return nullptr;
  }
}

// The next quote, escape or line end: tabs within quotes are text.
template <char Quote, char Escape>
const char* find_quote(const char* p, const char* end) {
  p = find_stop<Quote, Escape>(p, end);
  while (p != end && *p == '\t') p = find_stop<Quote, Escape>(p + 1, end);
  return p;
}

// From the first escape of a double-quoted text, which starts at `start`.
const char* unescape_double(const char* start, const char* p, const char* end, Tree& keep,
                            std::string_view& text) {
  std::string out(start, p);
  while (p != end && *p == '\\') {
    p = read_escape(p + 1, end, out);
    if (p == nullptr) return nullptr;
    const char* next = find_quote<'"', '\\'>(p, end);
    out.append(p, next);
    p = next;
  }
  if (p == end || *p != '"') return nullptr;
  text = keep.keep(out);
  return p + 1;
}

// From the first '' of a single-quoted text.
const char* unescape_single(const char* start, const char* p, const char* end, Tree& keep,
                            std::string_view& text) {
  std::string out(start, p);
  while (end - p >= 2 && p[0] == '\'' && p[1] == '\'') {
    const char* next = find_quote<'\'', '\''>(p + 2, end);
    out.append(p + 1, next);
    p = next;
  }
  if (p == end || *p != '\'') return nullptr;
  text = keep.keep(out);
  return p + 1;
}

}  // namespace

First first_of(char c) { return kFirst[static_cast<unsigned char>(c)]; }

const char* read_quoted(const char* p, const char* end, Tree& keep, std::string_view& text) {
  const bool is_double = *p == '"';
  const char* const start = p + 1;
  p = is_double ? find_quote<'"', '\\'>(start, end) : find_quote<'\'', '\''>(start, end);
  if (p == end) return nullptr;
  if (*p == '\\') return unescape_double(start, p, end, keep, text);
  if (*p != (is_double ? '"' : '\'')) return nullptr;
  if (!is_double && p + 1 != end && p[1] == '\'') {
    return unescape_single(start, p, end, keep, text);
  }
  text = {start, static_cast<std::size_t>(p - start)};
  return p + 1;
}

bool is_everyday_key(std::string_view key, bool is_quoted, std::ptrdiff_t written) {
  if (key.empty() || written > 1000) return false;
  if (is_quoted) return true;
  switch (key[0]) {
    case '-':
    case '.':
    case '~':
      return false;
    case '<':
      return key != "<<";
    case 'n':
    case 'N':
      return key != "null" && key != "Null" && key != "NULL";
    default:
      return true;
  }
}

const char* read_flow_text(const char* p, const char* end, std::string_view& text, Stop& stop) {
  const char* const start = p;
  stop = Stop::refused;
  for (; p != end && !is_control(*p); ++p) {
    const char c = *p;
    if (c == ',' || c == ']' || c == '}') {
      stop = Stop::line;
      break;
    }
    if (c == '[' || c == '{' || c == '?') break;
    if (c == '#' && p[-1] == ' ') break;
    if (c != ':') continue;
    if (p + 1 == end || p[1] == ',' || p[1] == ']' || p[1] == '}') break;
    if (at_blank(p + 1, end)) {
      stop = Stop::key;
      break;
    }
  }
  const char* last = p;
  while (last != start && last[-1] == ' ') --last;
  text = {start, static_cast<std::size_t>(last - start)};
  return p;
}

}  // namespace dossier::frontmatter
