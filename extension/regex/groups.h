// The groups of a pattern, by number and by name.
#pragma once
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "regex/pattern.h"

namespace dossier::regex {

// The number of a group that is given as "2" or as "year". A number may lie
// beyond the pattern's groups; a name that the pattern does not have is a
// Problem, which lists those it has.
std::variant<int, Problem> group_number(const Pattern& pattern, std::string_view group);

// {"0": whole match, "1": ..., "year": ..., "2": ...}: every group under its
// number and behind it under its name, if it has one. A group that took no part
// in the match is null.
//
//   (?P<year>\d+)-(\d+) in "2024-05" -> {"0":"2024-05","1":"2024","year":"2024","2":"05"}
std::string groups_json(const Pattern& pattern, std::string_view text,
                        const std::vector<Span>& groups);

}  // namespace dossier::regex
