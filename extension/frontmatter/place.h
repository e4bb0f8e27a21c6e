// From bytes to the lines and columns that people see.
//
//   Places("a: 1\nb: \u00e9x\n", 2).at(10)   line 3, column 5
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "frontmatter/document.h"

namespace dossier::frontmatter {

struct Place {
  int line;    // of the file, from 1
  int column;  // in characters, from 1
};

// Places in a text whose first line is line `first_line` of its file. LF, CRLF
// and CR end a line. Offsets that ascend cost one pass over the text together.
class Places {
 public:
  Places(std::string_view text, int first_line)
      : text_(text), first_line_(first_line), line_(first_line) {}

  Place at(std::size_t offset);
  int line_at(std::size_t offset);  // without a look at the line's characters
  Problem problem(std::string message, std::size_t offset);

 private:
  std::string_view text_;
  int first_line_;
  std::size_t seen_ = 0;        // line ends before this are counted
  std::size_t line_start_ = 0;  // of the line that holds seen_
  int line_;
};

// Characters (code points) of valid UTF-8.
std::size_t count_characters(std::string_view text);

}  // namespace dossier::frontmatter
