#include "search/links.h"

#include "search/addresses.h"
#include "search/fields.h"

namespace dossier::search {
namespace {

void find_field_links(std::string_view text, const frontmatter::Tree& tree,
                      std::vector<Link>& out) {
  FieldWalk walk(text, tree);
  while (walk.next()) {
    const std::string_view value = walk.value();
    if (is_web_address(value)) {
      out.push_back({walk.path(), walk.line(), std::string(value), std::string(walk.title())});
      continue;
    }
    for (AddressSpan a = next_address(value, 0); a.length > 0;
         a = next_address(value, a.offset + a.length)) {
      out.push_back({walk.path(), walk.line(), std::string(value.substr(a.offset, a.length)),
                     std::string(walk.title())});
    }
  }
}

}  // namespace

bool may_have_links(std::string_view text) {
  for (const std::string_view sign : {"://", "www.", "\\"}) {
    if (text.find(sign) != text.npos) return true;
  }
  return false;
}

void find_links(std::string_view text, const frontmatter::Document& document,
                std::vector<Link>& out) {
  find_field_links(text, document.meta, out);
  find_body_links(document.body, document.body_line, out);
}

}  // namespace dossier::search
