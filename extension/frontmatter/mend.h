// One line of YAML that does not parse, mended where only one thing can be meant.
//
//   mend_line("title: Part one: the start", 15)   title: 'Part one: the start'
//   mend_line("author: @ann", 8)                   author: '@ann'
//   mend_line("tags: [@a, b]", 7)                  tags: ['@a', b]
//   mend_line("deck: **New** things", 6)           deck: '**New** things'
//   mend_line("x: {{ title }}", 3)                 x: '{{ title }}'
//   mend_line("t: \"a \"b\" c\"", 6)               t: "a \"b\" c"
//   mend_line("p: \"C:\\dir\"", 6)                 (\d) p: "C:\\dir" with the backslash doubled
//   mend_line("a: \"x\" y", 7)                     nothing: is y text or a mistake?
//
// What is mended, and nothing else:
//   - a text with ': ' in it that has no quotes;
//   - a text that starts with @ % ` or, where they cannot be YAML, with * & ! ? -;
//   - a template, {{ ... }} or {% ... %};
//   - in a double-quoted text of one line: quotes in pairs that open behind and
//     close before something that is no letter; backslashes that escape nothing,
//     unless there are such that do (\n in "C:\new\dir" may be either); the two
//     halves of a character that JSON escapes as two;
//   - a comment without a blank between it and a text in quotes.
// A text is taken to the end of its line, or to a comment, ` # `; what follows ` #`
// without a blank may be either, so such a line is left alone.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dossier::frontmatter {

struct Mended {
  std::string line;
  std::size_t value_at;  // where in it the mended scalar starts, in bytes
  std::string value;     // what the scalar must be read as
  const char* what;      // "put quotes around a text with ': '"
};

// `error_at` is the byte of the line at which the parser stopped. Without line
// end; valid UTF-8.
std::optional<Mended> mend_line(std::string_view line, std::size_t error_at);

}  // namespace dossier::frontmatter
