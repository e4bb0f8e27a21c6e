// Does a text look as if its bytes were decoded with the wrong code page? The
// sequences of badness_rules.h, run by RE2.
//
//   is_bad("It\u00E2\u20AC\u2122s")  ->  true        badness("It's")  ->  0
//
// Exact to ftfy 6.3.1's is_bad() and badness(). Cost: that of find_suspect(), since
// RE2, at some hundred MB/s, runs only on text in which that finds something.
#pragma once
#include <string_view>

namespace dossier::text {

// True when a sequence of badness_rules.h matches. The text is well-formed UTF-8.
bool is_bad(std::string_view text);

// How many matches there are, counted from the left without overlap.
int badness(std::string_view text);

}  // namespace dossier::text
