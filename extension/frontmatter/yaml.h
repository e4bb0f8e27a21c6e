// YAML to values, by yaml-cpp: the judge of what a block means.
//
//   read_yaml("a: 1\nb: [x, ~]\n", 2, tree, problem)   {"a":1,"b":["x",null]}
//   read_yaml("a: b: c\n", 2, tree, problem)           failed, line 2, column 5
//
// Takes valid UTF-8. Any value may stand at the top; an empty text, or comments
// alone, give null. A second document is an error. What resolve() does to keys,
// doubles, merge keys, aliases and tags is in graph.h.
#pragma once
#include <string_view>

#include "frontmatter/graph.h"

namespace dossier::frontmatter {

// `first_line` is the line of the file on which the block starts; places in
// `problem` count from there.
Reading read_yaml(std::string_view block, int first_line, Tree& out, Problem& problem);

}  // namespace dossier::frontmatter
