// What an element's name, role, class and id say about the text inside it.
#pragma once
#include <cstdint>
#include <string_view>

namespace dossier::html {

// Bits of Place (page.h) for an element by its name, such as nav or figcaption.
std::uint32_t place_of_element(std::string_view name);
// For the value of a role attribute: "navigation", "contentinfo".
std::uint32_t place_of_role(std::string_view role);
// For the words of a class or id: "c-related__links" is kNamedRelated. Words end at
// anything but letters, and where a capital follows a small letter.
std::uint32_t place_of_names(std::string_view names);
// kHidden for an inline style that hides its element, else 0.
std::uint32_t place_of_style(std::string_view style);

}  // namespace dossier::html
