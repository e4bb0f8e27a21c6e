// Quoted scalars, read from their text: yaml-cpp's reading of them drops line
// ends at their end, takes \' for an escape, and takes the end of the text for a
// closing quote when it follows a line end.
//
//   read_quoted("'it''s' x", 0)      value "it's", end 7
//   read_quoted("\"a\n\n b\\tc\"", 0)    value "a\nb<tab>c"
//   read_quoted("\"a", 0)             error at 0, end of text
#pragma once
#include <string>
#include <string_view>

namespace dossier::frontmatter {

struct Quoted {
  std::string value;
  std::size_t end = 0;          // behind the closing quote
  const char* error = nullptr;  // null: read
  std::size_t error_at = 0;
};

// At `start` stands ' or ". Line ends of the text are LF.
Quoted read_quoted(std::string_view text, std::size_t start);

}  // namespace dossier::frontmatter
