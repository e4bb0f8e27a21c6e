// A proof, at memory speed, that a text is not bad: what nearly all text gets
// instead of the regular expression of badness.h.
//
// Of each sequence of badness_rules.h one run of neighbours is taken: the longest
// whose places are all listed characters beyond ASCII, and of that at most three.
// Every match contains its run, so a text without any of the runs is not bad.
//
//   find_suspect("na\u00EFve \u2013 caf\u00E9")   ->  npos
//   find_suspect("It\u00E2\u20AC\u2122s")       ->  4, since the euro sign completes a run
//
// Cost: about 3 GB/s where no two listed characters stand side by side, or only
// letters of one script; some hundred MB/s elsewhere.
#pragma once
#include <cstddef>
#include <string_view>

namespace dossier::text {

// The byte of the first character that completes a run; npos proves that the text
// from there on is not bad. The text is well-formed UTF-8. A run stands in one
// line, so a search may start at any line's beginning.
std::size_t find_suspect(std::string_view text, std::size_t from = 0);

}  // namespace dossier::text
