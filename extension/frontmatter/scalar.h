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

constexpr std::array<bool, 256> make_is_text_at_once() {
  std::array<bool, 256> table{};
  table.fill(true);
  for (const char c : std::string_view("0123456789-+.~nNtTfF")) {
    table[static_cast<unsigned char>(c)] = false;
  }
  return table;
}
inline constexpr std::array<bool, 256> kIsTextAtOnce = make_is_text_at_once();

// Sets kind, value and text of a node from a plain scalar. No allocation; most
// texts are decided by their first character.
void resolve_plain(Node& node, std::string_view text);

// True where the first character shows that resolve_plain() would make it a text.
inline bool is_surely_text(std::string_view text) {
  return !text.empty() && kIsTextAtOnce[static_cast<unsigned char>(text[0])];
}

// The same for a quoted or block scalar: always text.
inline void resolve_quoted(Node& node, std::string_view text) {
  node.kind = Kind::text;
  node.text = text;
}

}  // namespace dossier::frontmatter
