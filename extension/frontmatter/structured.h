// Front matter that is not YAML, into the same values.
//
//   read_json(R"({"a": 1.0})", 1, tree, problem)            {"a":1.0}
//   read_toml("d = 2021-07-04\nn = 0x10\n", 2, tree, problem)   {"d":"2021-07-04","n":16}
//
// Dates and times of TOML are text as written. Of a JSON name that occurs twice
// the last counts (`repaired`); TOML itself forbids it.
#pragma once
#include <string_view>

#include "frontmatter/graph.h"

namespace dossier::frontmatter {

Reading read_json(std::string_view block, int first_line, Tree& out, Problem& problem);
Reading read_toml(std::string_view block, int first_line, Tree& out, Problem& problem);

// One JSON value at the start of the text; *end is the offset behind it.
Reading read_json_prefix(std::string_view text, int first_line, std::size_t* end, Tree& out,
                         Problem& problem);

}  // namespace dossier::frontmatter
