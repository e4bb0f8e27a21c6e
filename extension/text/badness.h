// Does a text look as if its bytes were decoded with the wrong code page? The
// sequences of badness_rules.h, run by RE2.
//
//   is_bad("It\u00E2\u20AC\u2122s")  ->  true        badness("It's")  ->  0
//
// Exact to ftfy 6.3.1's is_bad() and badness(). Cost: find_suspect() 1 to 4 GB/s
// on clean text; RE2, some hundred MB/s, runs only where that found something.
#pragma once
#include <cstddef>
#include <string_view>

namespace dossier::text {

// True when a sequence of badness_rules.h matches. The text is well-formed UTF-8.
bool is_bad(std::string_view text);

// How many matches there are, counted from the left without overlap.
int badness(std::string_view text);

// The byte of the first character that may complete a bad sequence; npos proves
// that the text from there on has none. The characters that decide stand in one
// line, so a search may start at any line's beginning.
std::size_t find_suspect(std::string_view text, std::size_t from = 0);

}  // namespace dossier::text
