// Patterns as text: from the dialect that users write to the one RE2 reads, and
// from text to a pattern.
#pragma once
#include <string>
#include <string_view>

#include "regex/flags.h"

namespace dossier::regex {

// The pattern for RE2: extended syntax taken out, (?<name>...) written as
// (?P<name>...), which RE2 before 2023 does not know, and the flag m put before
// it, for which RE2 has no option.
//
//   to_re2("a b  # two letters", {.extended = true}) -> "ab"
//
// A space that is escaped, in a class or between \Q and \E stays.
std::string to_re2(std::string_view pattern, Flags flags);

// A pattern that matches exactly the text, whatever flags it is used with:
// every ASCII character that is not a letter, digit or _ is escaped.
//   quote("1.5 $") -> 1\.5\ \$
std::string quote(std::string_view text);

}  // namespace dossier::regex
