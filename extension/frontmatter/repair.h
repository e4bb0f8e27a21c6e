// YAML that does not parse, mended line by line and parsed again.
//
//   title: Part one: the start      repaired, {"title":"Part one: the start"}
//                                   1:16: put quotes around a text with ': '
//
// The parser says on which line it stops; that line is mended (mend.h says what,
// and what not), or its tabs of indentation become spaces, and so on until the
// block parses. Then every mended text must stand in the values as it was meant.
// Where a tab could stand for different depths, all depths that parse must give
// the same values. A block is repaired whole or not at all.
#pragma once
#include <string_view>

#include "frontmatter/yaml.h"

namespace dossier::frontmatter {

// Each mend costs a parse. No real front matter has needed more than a handful,
// and the largest that needed one has 953 kB.
constexpr int kMaxMends = 32;
constexpr std::size_t kMaxRepairedBytes = std::size_t{1} << 20;

// For a block that read_yaml() refused with `problem`. `repaired`: `out` has the
// values and `problem` says what was done, and where. `failed`: `problem` is as it
// was and `out` is empty.
Reading repair_yaml(std::string_view block, int first_line, Tree& out, Problem& problem);

}  // namespace dossier::frontmatter
