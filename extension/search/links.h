// Every http and https address of a document, with the text that stands beside it.
//
// In the front matter a value may be an address or hold some; its text is the title
// of the map that it is in (fields.h), so a related link has the article's title.
// In the body they are Markdown's links and images with their text, autolinks (of www.x.org, as
// GitHub does, with http:// before it), bare addresses, those in HTML, code and link definitions.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "frontmatter/document.h"

namespace dossier::search {

struct Link {
  std::string field;  // JSON path, or "body"
  int line = 0;       // in the file, from 1
  std::string url;
  std::string text;  // may be empty
};

// Appends the links of the front matter, then of the body, in the order of their
// places. `text` is the whole text of the file.
void find_links(std::string_view text, const frontmatter::Document& document,
                std::vector<Link>& out);

// False of a text that has none: it has no "://", no "www." and no escape that could hide one.
// At the speed of memory.
bool may_have_links(std::string_view text);

// The body's alone: `first_line` is the line on which it starts.
void find_body_links(std::string_view body, int first_line, std::vector<Link>& out);

}  // namespace dossier::search
