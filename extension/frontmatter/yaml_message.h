// What is wrong with a YAML text, in words for the people who wrote it.
//
//   yaml-cpp                               here
//   illegal map value                      ': ' where no value can start (...)
//   illegal EOF in scalar                  the quote that opens in line 5 is never closed
//   whatever, where git left its markers   conflict markers of git stand in line 3
//
// The place is yaml-cpp's, which is the line that libyaml names in all but rare
// cases; only that of an unknown escape and of a tab is moved to it.
#pragma once
#include <yaml-cpp/exceptions.h>

#include <string>
#include <string_view>

#include "frontmatter/graph.h"

namespace dossier::frontmatter {

struct YamlFailure {
  std::string message;
  std::size_t offset;  // bytes from the start of the text
};

// `graph` has what was read of the text before the error.
YamlFailure explain(const YAML::Exception& error, std::string_view text, int first_line,
                    const Graph& graph);

}  // namespace dossier::frontmatter
