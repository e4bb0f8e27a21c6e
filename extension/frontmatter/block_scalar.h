// Block scalars (| and >), read from their text: yaml-cpp 0.7 loses a line end of
// folded text that keeps its last ones (>+).
//
//   read_block_scalar("|-\n  a\n   b\n\n", 0, 0)   "a\n b"
//   read_block_scalar(">\n  a\n  b\n\n  c\n", 0, 0)  "a b\nc\n"
#pragma once
#include <string>
#include <string_view>

namespace dossier::frontmatter {

// At `start` stands | or >; `parent_indent` is the indentation of the collection
// that the scalar is in. Line ends of the text are LF, the last line has one.
std::string read_block_scalar(std::string_view text, std::size_t start, std::size_t parent_indent);

}  // namespace dossier::frontmatter
