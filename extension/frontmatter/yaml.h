// YAML to values, by yaml-cpp: the judge of what a block means.
//
//   read_yaml("a: 1\nb: [x, ~]\n", 2, tree, problem)   {"a":1,"b":["x",null]}
//   read_yaml("a: b: c\n", 2, tree, problem)           failed, line 2, column 5
//
// Takes valid UTF-8. Any value may stand at the top; an empty text, or comments
// alone, give null. A second document is an error. What resolve() does to keys,
// doubles, merge keys, aliases and tags is in graph.h.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "frontmatter/graph.h"

namespace dossier::frontmatter {

// A scalar in quotes that must be found at that place of the file.
struct ExpectedScalar {
  Place place;
  std::string text;
};

// `first_line` is the line of the file on which the block starts; places in
// `problem` count from there.
Reading read_yaml(std::string_view block, int first_line, Tree& out, Problem& problem);
// Fails also where the block has not all the scalars that are expected of it.
Reading read_yaml(std::string_view block, int first_line,
                  const std::vector<ExpectedScalar>& expected, Tree& out, Problem& problem);

}  // namespace dossier::frontmatter
