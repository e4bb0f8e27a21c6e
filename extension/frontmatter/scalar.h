// The type of a plain (unquoted) scalar, by the core schema of YAML 1.2
// (https://yaml.org/spec/1.2.2/#103-core-schema):
//
//   null Null NULL ~ (empty)        null
//   true True TRUE false ...        boolean; yes, no, on, off are text
//   -12 +12 012 0o17 0xFF           integer (012 is 12); beyond 64 bits: text
//   1.5 .5 1. 1e3 -.inf .NaN        real; 1e999, which no double holds: text
//   2021-07-04, 1_000, 12:30        text
#pragma once
#include <array>
#include <string_view>

#include "frontmatter/tree.h"

namespace dossier::frontmatter {

// What the first character of a plain scalar leaves possible, beside a text.
enum class Start : unsigned char { other, number, word };

constexpr std::array<Start, 256> make_start_table() {
  std::array<Start, 256> table{};
  for (const char c : std::string_view("0123456789-+.")) {
    table[static_cast<unsigned char>(c)] = Start::number;
  }
  for (const char c : std::string_view("~nNtTfF")) {
    table[static_cast<unsigned char>(c)] = Start::word;
  }
  return table;
}

inline constexpr std::array<Start, 256> kStartTable = make_start_table();
inline Start start_of(char c) { return kStartTable[static_cast<unsigned char>(c)]; }

// Sets kind, value and text of a node from a plain scalar. No allocation; most
// texts are decided by their first character.
void resolve_plain(Node& node, std::string_view text);

// What resolve_plain() makes of a text, as far as little work tells: `verbatim` is what
// JSON writes in the same way, a whole number or true or false.
enum class Look : unsigned char { text, verbatim, unknown };

// A date starts with digits and a sign that no number has there.
inline Look look_of_number(std::string_view text) {
  constexpr std::size_t kFew = 18;  // digits that have room in 64 bits
  std::size_t i = 0;
  while (i < text.size() && static_cast<unsigned char>(text[i] - '0') <= 9) ++i;
  if (i == text.size()) return text[0] != '0' && i <= kFew ? Look::verbatim : Look::unknown;
  const bool is_date = i > 0 && (text[i] == '-' || text[i] == '/' || text[i] == ':');
  return is_date ? Look::text : Look::unknown;
}

// ~ and the spellings of null, true and false.
inline Look look_of_word(std::string_view text) {
  if (text == "true" || text == "false") return Look::verbatim;
  return text.size() == 4 || text.size() == 5 || text.size() == 1 ? Look::unknown : Look::text;
}

inline Look look_of(std::string_view text) {
  if (text.empty()) return Look::unknown;
  const Start start = start_of(text[0]);
  if (start == Start::other) return Look::text;
  return start == Start::number ? look_of_number(text) : look_of_word(text);
}

// The same for a quoted or block scalar: always text.
inline void resolve_quoted(Node& node, std::string_view text) {
  node.kind = Kind::text;
  node.text = text;
}

}  // namespace dossier::frontmatter
