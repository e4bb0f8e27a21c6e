// What the elements of HTML are to a reader of text.
#pragma once
#include <string_view>

namespace dossier::html {

// Elements whose content is never text of the page: code, forms' state, pictures.
bool is_dropped_element(std::string_view name);
// Of those, the ones that a browser reads up to their end tag without parsing.
bool is_raw_element(std::string_view name);
// Elements that change how text looks and nothing else; unknown ones are not among them.
bool is_formatting_element(std::string_view name);
// Elements that never have content.
bool is_void_element(std::string_view name);
// Elements that start a line of their own.
bool is_block_element(std::string_view name);
// Those that stand apart from their neighbours by a blank line.
bool is_spaced_element(std::string_view name);
// Elements that an end tag from inside cannot close (the scopes of WHATWG 13.2.4.2).
bool is_scope_element(std::string_view name);

}  // namespace dossier::html
