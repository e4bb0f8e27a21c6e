// Values of several lines for the plain reader: block scalars, and quoted text that
// goes on below. Its lines are told here; what they say is read by the functions that
// read it behind yaml-cpp as well (block_scalar.h, quoted.h).
//
//   summary: >          block scalar: deeper lines, all at least as deep as the first
//     One
//     two
//   title: "One
//     two"              quoted: to the closing quote, in deeper lines
//
// Refused: an indentation in the header (|2), blanks in empty lines before the first
// line with text, control characters other than LF, so tabs and CRLF as well.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "frontmatter/marks.h"

namespace dossier::frontmatter {

// The lines of a block scalar from its | or > on, all that belong to it and the empty
// ones behind; empty where it is refused. `column` is that of the map or list it is in.
std::string_view block_scalar_lines(const char* p, std::ptrdiff_t column, const Marks& marks);

// The place behind the closing quote of a text that goes on below its first line, whose
// opening quote is at `p`; nullptr where it is refused.
const char* read_wrapped(const char* p, std::ptrdiff_t column, const Marks& marks,
                         std::string& value);

}  // namespace dossier::frontmatter
