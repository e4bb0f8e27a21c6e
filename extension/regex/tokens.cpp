#include "regex/tokens.h"

#include <algorithm>

#include "decode/ascii.h"
#include "decode/utf8.h"

namespace dossier::regex {
namespace {

using std::size_t;
using std::string_view;

constexpr size_t kNone = string_view::npos;

bool is_one_of(char c, string_view set) { return set.find(c) != kNone; }
using decode::is_digit;
using decode::is_letter;

bool is_octal(char c) { return c >= '0' && c <= '7'; }

size_t digits_at(string_view s, size_t i) {
  const size_t start = i;
  while (i < s.size() && is_digit(s[i])) ++i;
  return i - start;
}

// The length up to and with `end`, or the whole of s.
size_t through(string_view s, string_view end, size_t from) {
  const size_t at = s.find(end, from);
  return at == kNone ? s.size() : at + end.size();
}

size_t character_size(string_view s) { return decode::code_point_at(s, 0).size; }

size_t escape_size(string_view s) {
  if (s.size() < 2) return s.size();
  const bool has_braces = s.size() > 2 && s[2] == '{';
  if (is_one_of(s[1], "xpPNgk") && has_braces) return through(s, "}", 3);
  if (s[1] == 'x') return std::min<size_t>(s.size(), 4);
  if (is_one_of(s[1], "pP") && s.size() > 2) return 2 + character_size(s.substr(2));
  // \0 to \7 begin an octal number of three digits at most; RE2 has no references.
  if (is_octal(s[1])) {
    size_t n = 2;
    while (n < 4 && n < s.size() && is_octal(s[n])) ++n;
    return n;
  }
  return 1 + character_size(s.substr(1));
}

// A class ends at the first ] that is neither its first character, nor escaped,
// nor the end of a [:name:].
size_t class_size(string_view s) {
  size_t i = 1;
  if (i < s.size() && s[i] == '^') ++i;
  if (i < s.size() && s[i] == ']') ++i;
  while (i < s.size() && s[i] != ']') {
    if (s[i] == '\\') {
      i += escape_size(s.substr(i));
    } else if (s.substr(i, 2) == "[:" && s.find(":]", i + 2) != kNone) {
      i = s.find(":]", i + 2) + 2;
    } else {
      ++i;
    }
  }
  return std::min(i + 1, s.size());
}

// What stands at "(?": a named group, flags, or the mark of something else.
Token special_group(string_view s) {
  if (s.substr(2, 2) == "P<") return {TokenKind::open, s.substr(0, through(s, ">", 4))};
  if (s.substr(2, 2) == "<=" || s.substr(2, 2) == "<!" || s.substr(2, 2) == "P=" ||
      s.substr(2, 2) == "P>") {
    return {TokenKind::open, s.substr(0, 4)};
  }
  if (s.substr(2, 1) == "<") return {TokenKind::open, s.substr(0, through(s, ">", 3))};
  size_t i = 2;
  while (i < s.size() && (is_letter(s[i]) || s[i] == '-')) ++i;
  if (i < s.size() && s[i] == ')') return {TokenKind::flags, s.substr(0, i + 1)};
  if (i < s.size() && s[i] == ':') return {TokenKind::open, s.substr(0, i + 1)};
  return {TokenKind::open, s.substr(0, std::min<size_t>(s.size(), 3))};
}

// {2} {2,} {2,5}; 0 for a brace that RE2 reads as a character.
size_t counted_repeat_size(string_view s) {
  size_t i = 1 + digits_at(s, 1);
  if (i == 1) return 0;
  if (i < s.size() && s[i] == ',') i += 1 + digits_at(s, i + 1);
  return i < s.size() && s[i] == '}' ? i + 1 : 0;
}

Token repeat(string_view s, size_t size) {
  if (size < s.size() && s[size] == '?') ++size;
  return {TokenKind::repeat, s.substr(0, size)};
}

bool is_blank(char c) { return is_one_of(c, " \t\n\r\f\v"); }

Token next_token(string_view s, bool extended) {
  if (extended && is_blank(s[0])) return {TokenKind::blank, s.substr(0, 1)};
  if (extended && s[0] == '#') return {TokenKind::blank, s.substr(0, through(s, "\n", 1))};
  const auto one = [&](TokenKind kind) { return Token{kind, s.substr(0, 1)}; };
  switch (s[0]) {
    case '\\':
      if (s.substr(1, 1) == "Q") return {TokenKind::quoted, s.substr(0, through(s, "\\E", 2))};
      return {TokenKind::escape, s.substr(0, escape_size(s))};
    case '[':
      return {TokenKind::char_class, s.substr(0, class_size(s))};
    case '(':
      return s.substr(1, 1) == "?" ? special_group(s) : one(TokenKind::open);
    case ')':
      return one(TokenKind::close);
    case '|':
      return one(TokenKind::alternation);
    case '.':
      return one(TokenKind::any);
    case '^':
    case '$':
      return one(TokenKind::anchor);
    case '*':
    case '+':
    case '?':
      return repeat(s, 1);
    case '{':
      if (const size_t size = counted_repeat_size(s)) return repeat(s, size);
      return one(TokenKind::character);
    default:
      return {TokenKind::character, s.substr(0, character_size(s))};
  }
}

}  // namespace

std::vector<Token> tokenize(string_view pattern, bool extended) {
  std::vector<Token> tokens;
  while (!pattern.empty()) {
    tokens.push_back(next_token(pattern, extended));
    pattern.remove_prefix(tokens.back().text.size());
  }
  return tokens;
}

std::vector<Token> plain_tokens(std::string_view pattern, bool extended) {
  std::vector<Token> out;
  for (const Token& token : tokenize(pattern, extended)) {
    if (token.kind == TokenKind::blank) continue;
    if (token.kind != TokenKind::quoted) {
      out.push_back(token);
      continue;
    }
    std::string_view text = token.text.substr(2);
    if (text.size() >= 2 && text.substr(text.size() - 2) == "\\E") text.remove_suffix(2);
    while (!text.empty()) {
      const std::size_t size = decode::code_point_at(text, 0).size;
      out.push_back({TokenKind::character, text.substr(0, size)});
      text.remove_prefix(size);
    }
  }
  return out;
}

void remove_flags(std::vector<Token>& tokens) {
  const auto is_flags = [](const Token& token) { return token.kind == TokenKind::flags; };
  tokens.erase(std::remove_if(tokens.begin(), tokens.end(), is_flags), tokens.end());
}

}  // namespace dossier::regex
