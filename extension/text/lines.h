// A text as units: the lines that the judgement of text_main is passed on.
//
//   units_of("One line\n\nand a\nsecond")  ->  {1 "One line"} {3 "and a"} {4 "second"}
//
// A unit is a line without its outer white space; blank lines are none. Line ends are
// LF, CRLF, CR, U+2028 and U+2029. Two shapes of text are mended first:
//   hard-wrapped  lines that a program broke at a fixed width are joined to paragraphs
//                 again. A program breaks where the next word no longer fits, so a line
//                 goes on exactly when the first word of the next one would not have fitted;
//                 and a text counts as wrapped only when that holds for most of its long lines.
//   unbroken      where the mean line is longer than 1,500 characters, paragraphs were lost:
//                 lines are cut behind each sentence.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dossier::text {

struct Unit {
  std::size_t line;           // where it starts, from 1
  std::string text;           // never empty, valid UTF-8
  bool starts_block = false;  // a blank line stood before it
};

std::vector<Unit> units_of(std::string_view text, bool unwrap = true);

}  // namespace dossier::text
