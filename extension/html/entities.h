// Character references of HTML ("&eacute;", "&#8217;", "&#x2019;"), by the rules
// that the WHATWG standard has for text: https://html.spec.whatwg.org/#character-reference-state
//
//   unescape("caf&eacute; &copy 2021 &#150;")  ->  "caf\u00E9 \u00A9 2021 \u2013"
//
// - All 2,231 names; 106 of them also without ";", and then the longest name
//   wins: "&notit;" is "\u00ACit;", "&notin;" is "\u2209".
// - &#128; to &#159; mean what they mean in Windows-1252; 0, surrogates and
//   numbers above 0x10FFFF give U+FFFD; other control characters stay as they are.
// - What is not a reference stays as it stands: "AT&T", "&;", "&#;", "&nosuch;".
//
// The rules of attribute values, where "&copy=" stays, are not these: gumbo
// applies them. One pass only: "&amp;lt;" gives "&lt;", as a browser shows it, so unlike
// the cleaners this is not idempotent.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dossier::html {

// What a reference stands for: one character, or two.
struct Reference {
  std::size_t size;  // bytes from "&" on
  char32_t first;
  char32_t second;  // 0: none
};

// The reference at the start of the text, which starts with "&".
std::optional<Reference> match_reference(std::string_view text);

// The longest name that the text starts with; "&" is not part of the text.
std::optional<Reference> match_name(std::string_view text);

// Appends the character or the two.
void append(std::string& out, const Reference& reference);

// The text with every reference replaced; nothing when there is none, and then
// the cost is that of memchr.
std::optional<std::string> unescape(std::string_view text);

}  // namespace dossier::html
