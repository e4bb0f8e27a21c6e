#include "regex/required_bytes.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <vector>

#include "regex/tokens.h"

namespace dossier::regex {
namespace {

using re2::RE2;
using std::size_t;
using std::string_view;

// More classes are not looked at, nor sets of more ranges: they rule out too little.
constexpr size_t kMostClasses = 4;
constexpr size_t kMostRanges = 4;
constexpr string_view kCommon = " aeilnorst";

bool is_class(const Token& token) {
  return token.kind == TokenKind::char_class ||
         (token.kind == TokenKind::escape && token.text.size() > 1 &&
          string_view("dDsSwWpP").find(token.text[1]) != string_view::npos);
}

bool changes_case(const Token& token) {
  const bool sets_flags =
      token.kind == TokenKind::flags || (token.kind == TokenKind::open && token.text.back() == ':');
  return sets_flags && token.text.find('i') != string_view::npos;
}

bool is_anchor(const Token& token) {
  return token.kind == TokenKind::anchor || token.text == "\\A";
}

// Whether what stands before `at` may be repeated no times.
bool is_optional(const std::vector<Token>& tokens, size_t at) {
  for (; at < tokens.size() && tokens[at].kind == TokenKind::repeat; ++at) {
    const string_view repeat = tokens[at].text;
    if (repeat[0] == '*' || repeat[0] == '?' || (repeat[0] == '{' && repeat[1] == '0')) return true;
  }
  return false;
}

// The classes that take part in every match: those in alternatives, and in what
// may be missing, are dropped when their group ends.
std::vector<string_view> classes_of_every_match(const std::vector<Token>& tokens) {
  struct Group {
    size_t classes_before;
    bool has_alternatives;
  };
  std::vector<Group> groups{{0, false}};
  std::vector<string_view> classes;
  for (size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    if (token.kind == TokenKind::open) groups.push_back({classes.size(), false});
    if (token.kind == TokenKind::alternation) groups.back().has_alternatives = true;
    if (is_class(token) && !is_optional(tokens, i + 1)) classes.push_back(token.text);
    if (token.kind == TokenKind::close) {
      if (groups.back().has_alternatives || is_optional(tokens, i + 1)) {
        classes.resize(groups.back().classes_before);
      }
      groups.pop_back();
    }
  }
  if (groups.back().has_alternatives) classes.clear();
  return classes;
}

// The first bytes of the characters that a class holds, and perhaps more of those
// beyond ASCII.
ByteRanges bytes_of(const RE2& one_character) {
  ByteRanges bytes;
  for (int c = 0; c < 0x80; ++c) {
    const char byte = static_cast<char>(c);
    const auto ascii = static_cast<unsigned char>(c);
    if (RE2::FullMatch(re2::StringPiece(&byte, 1), one_character)) bytes.add(ascii, ascii);
  }
  std::string least, greatest;
  const bool is_known = one_character.PossibleMatchRange(&least, &greatest, 4);
  const auto byte_or = [&](const std::string& text, unsigned char other) {
    return is_known && !text.empty() ? static_cast<unsigned char>(text[0]) : other;
  };
  const unsigned char first = std::max<unsigned char>(byte_or(least, 0x80), 0x80);
  const unsigned char last = byte_or(greatest, 0xFF);
  if (last >= 0x80) bytes.add(first, last);
  return bytes;
}

bool is_worth_a_search(const ByteRanges& bytes) {
  return bytes.range_count() <= kMostRanges &&
         std::none_of(kCommon.begin(), kCommon.end(), [&](char c) { return bytes.contains(c); });
}

}  // namespace

std::optional<ByteRanges> required_bytes(string_view pattern, Flags flags) {
  auto tokens = plain_tokens(pattern, flags.extended);
  const size_t begin = !tokens.empty() && tokens[0].kind == TokenKind::flags ? 1 : 0;
  const std::string first_flags(begin == 1 ? tokens[0].text : "");
  if (begin == tokens.size() || is_anchor(tokens[begin])) return std::nullopt;
  if (std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(begin), tokens.end(),
                  changes_case)) {
    return std::nullopt;
  }
  remove_flags(tokens);
  RE2::Options options;
  options.set_log_errors(false);
  options.set_case_sensitive(!flags.ignore_case);
  std::optional<ByteRanges> best;
  auto classes = classes_of_every_match(tokens);
  if (classes.size() > kMostClasses) classes.resize(kMostClasses);
  for (const string_view text : classes) {
    const RE2 one_character(first_flags + std::string(text), options);
    if (!one_character.ok()) return std::nullopt;
    const ByteRanges bytes = bytes_of(one_character);
    if (is_worth_a_search(bytes) && (!best || bytes.size() < best->size())) best = bytes;
  }
  return best;
}

}  // namespace dossier::regex
