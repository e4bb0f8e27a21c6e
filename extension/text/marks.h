// Small repairs of single characters. All take well-formed UTF-8, give nothing when
// there is nothing to do, and never make a text longer unless they say so.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace dossier::text {

// Typographic quotation marks, guillemets, apostrophes and primes become ' and ":
// "\u201Cit\u2019s\u201D \u00AB6\u2032\u00BB"  ->  "\"it's\" \"6'\"".
std::optional<std::string> straighten_quotes(std::string_view text);

// Removes what is not text: terminal escapes (ESC [ 31 m), control characters but
// tab, line feed, form feed, carriage return and U+0085, and marks that are not
// seen (U+00AD, U+200B, U+2060, U+206A to U+206F, U+FEFF, U+FFF9 to U+FFFC). Stays:
// joiners and non-joiners (Persian and emoji need them) and direction marks.
std::optional<std::string> remove_controls(std::string_view text);

// The narrower steps of ftfy 6.3.1's fix_text (ftfy/fixes.py, Robyn Speer,
// Apache-2.0, https://github.com/rspeer/python-ftfy):

// U+02BC, U+2018 to U+201F only.
std::optional<std::string> uncurl_quotes(std::string_view text);
// Ligatures and digraphs of Latin letters become the letters: \uFB01 fi, \u01C6 d\u017E. At
// most half as long again.
std::optional<std::string> fix_latin_ligatures(std::string_view text);
// Full-width Latin and half-width kana and hangul become the usual width.
std::optional<std::string> fix_character_width(std::string_view text);
// CRLF, CR, U+2028, U+2029 and, if it breaks, U+0085 become LF.
enum class NextLine { stays, breaks };
std::optional<std::string> fix_line_breaks(std::string_view text, NextLine next_line);
// ESC [ digits and semicolons, a letter.
std::optional<std::string> remove_terminal_escapes(std::string_view text);
// Control characters but tab, line feed, form feed and carriage return; not C1.
std::optional<std::string> remove_control_characters(std::string_view text);

}  // namespace dossier::text
