// Web addresses in running text: where http:// and https:// addresses start and
// end among words, quotes, tags and punctuation.
//
//   "see https://x.org/a(b), or <https://y.org>."  ->  https://x.org/a(b)   https://y.org
//
// An address ends before white space, a control character, < > " ` { } | \ ^ and,
// as in GitHub's Markdown, before punctuation at its end (. , : ; ! ? ' * _ ~) and
// before a closing bracket that it did not open. Scheme in any case. Linear.
#pragma once
#include <cstddef>
#include <string_view>
#include <vector>

namespace dossier::search {

struct AddressSpan {
  std::size_t offset;
  std::size_t length;
};

// The first address at or after `from`; length 0: there is none.
AddressSpan next_address(std::string_view text, std::size_t from);

// True when the text is an http or https address and nothing else.
bool is_web_address(std::string_view text);

}  // namespace dossier::search
