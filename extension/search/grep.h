// A search that knows the structure: which field or which line of the body of a
// document matches a pattern.
//
//   grep(pattern, text, document, "", out);
//   out[0]    $.related[2].title, line 17, the value, the match, its groups
//
// Every scalar of the front matter is searched as a whole, the body line by line.
// A value that matches twice is there twice.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "frontmatter/document.h"
#include "regex/pattern.h"

namespace dossier::search {

struct Hit {
  std::string field;                         // JSON path, or "body"
  int line = 0;                              // in the file, from 1
  std::shared_ptr<const std::string> value;  // the whole value, or the line: one for all its hits
  std::string match;
  std::string groups;  // JSON, as regexp_captures() gives them
};

// Only fields that start with `field_prefix` are searched.
void grep(const regex::Pattern& pattern, std::string_view text,
          const frontmatter::Document& document, std::string_view field_prefix,
          std::vector<Hit>& out);

}  // namespace dossier::search
