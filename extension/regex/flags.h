// The flag letters that the regexp functions take as their last argument.
//
//   i  case-insensitive          c  case-sensitive, the default
//   m  ^ and $ match at lines    s  . matches a newline too
//   x  white space and # comments in the pattern mean nothing
//
// The later of i and c wins, as in Oracle and Postgres. Flags inside a pattern,
// (?i), act on top of these.
#pragma once
#include <string_view>
#include <variant>

#include "regex/problem.h"

namespace dossier::regex {

struct Flags {
  bool ignore_case = false;
  bool multi_line = false;
  bool dot_matches_newline = false;
  bool extended = false;

  bool operator==(const Flags&) const = default;
};

// parse_flags("im") -> ignore_case and multi_line; parse_flags("g") -> a Problem.
std::variant<Flags, Problem> parse_flags(std::string_view letters);

}  // namespace dossier::regex
