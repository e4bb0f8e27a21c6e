// Positions in characters from 1, as SQL counts, and offsets in bytes from 0, as
// RE2 counts.
//
// A character is what SQLite's own substr() and length() take for one, so that
// substr(t, regexp_instr(t, p)) begins with the match: a byte from 0xC0 on with
// the continuation bytes behind it, and every other byte by itself. On valid
// UTF-8 that is a code point. Unlike length(), counting does not stop at a NUL.
// ASCII runs cost 8 bytes a step.
#pragma once
#include <cstddef>
#include <optional>
#include <string_view>

namespace dossier::regex {

// The offset behind the character at `offset`; offset < text.size().
std::size_t next_character(std::string_view text, std::size_t offset);

// The number of characters.
std::size_t count_characters(std::string_view text);

// The position of the character at a byte offset, which is a character's start
// or text.size(): character_at("\u00e9a", 2) -> 2.
inline std::size_t character_at(std::string_view text, std::size_t offset) {
  return 1 + count_characters(text.substr(0, offset));
}

// The byte offset of a position; text.size() for the one behind the last
// character, nullopt beyond that. position >= 1.
std::optional<std::size_t> offset_of(std::string_view text, std::size_t position);

}  // namespace dossier::regex
