// What every match of a pattern must contain, read off the pattern's text, so
// that most texts that cannot match are found out before RE2 runs.
//
//   required_literals("\\w+ (ban|halt) on", {})  ->  any_of {" ban on", " halt on"}
//   required_literals("ban|halt", {})            ->  any_of {"ban", "halt"}, is_whole
//   required_literals("(?i)Ban\\d", {})          ->  any_of {"ban"}, ignore_case
//   required_literals("\\d+", {})                ->  nothing
//
// Careful rather than clever: what it does not understand it takes for "could be
// anything". For trigram queries there is fts5_query.h, which asks RE2 itself.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "regex/flags.h"

namespace dossier::regex {

struct Required {
  // At least one of these is in every match; empty when nothing is known.
  std::vector<std::string> any_of;
  // The literals are in lower case, and ASCII letters of the text count in both.
  bool ignore_case = false;
  // Every match begins with one of them.
  bool is_prefix = false;
  // A match is one of them and no more, though not everywhere: \bban\b.
  bool is_exact = false;
  // A match is one of them, wherever it stands.
  bool is_whole = false;
};

// The pattern must be one that RE2 accepts.
Required required_literals(std::string_view pattern, Flags flags);

}  // namespace dossier::regex
