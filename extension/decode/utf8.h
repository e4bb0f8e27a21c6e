// UTF-8, as the Unicode standard's table 3-7 defines well-formed sequences:
// no overlong forms, no surrogates, nothing above U+10FFFF.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dossier::decode {

// The bytes before the first ill-formed sequence; text.size() if there is none.
// ASCII runs cost 32 bytes a step.
std::size_t valid_utf8_prefix(std::string_view text);

inline bool is_valid_utf8(std::string_view text) { return valid_utf8_prefix(text) == text.size(); }

// One step of reading: the code point at `position` and the bytes it takes. An
// ill-formed sequence gives U+FFFD and the length of its maximal subpart (at
// least 1), the rule of the WHATWG decoder. position < text.size().
struct CodePoint {
  char32_t value;
  std::size_t size;
  bool valid;
};
CodePoint code_point_at(std::string_view text, std::size_t position);

// Appends the UTF-8 of a code point; surrogates and values above U+10FFFF
// become U+FFFD.
void append_utf8(std::string& out, char32_t value);

// The text with each ill-formed sequence replaced by U+FFFD.
std::string replace_invalid_utf8(std::string_view text);

}  // namespace dossier::decode
