// What matches are replaced by: text with references to groups.
//
//   $1 ${1} \1    group 1; groups beyond 9 too: of $12 as many digits are the
//                 number as make a group that the pattern has
//   $name ${name} a named group
//   $0 ${0} \0 \& the whole match
//   $$ \$ \\      a dollar sign, a backslash
//
// A group that took no part is empty. A $ before anything else, and a \ before
// anything else, stand for themselves. A reference to a group that the pattern
// does not have is a Problem: it is nearly always a slip.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "regex/pattern.h"

namespace dossier::regex {

class Replacement {
 public:
  static std::variant<Replacement, Problem> parse(std::string_view text, const Pattern& pattern);

  // How many groups must be found for it, the whole match not counted.
  int groups_needed() const { return groups_needed_; }
  void append(std::string& out, std::string_view text, const std::vector<Span>& groups) const;

 private:
  struct Piece {
    std::string literal;
    int group = -1;  // follows the literal; -1: none
  };
  void add_group(int group);

  std::vector<Piece> pieces_;
  int groups_needed_ = 0;
};

// Replaces match number `n`, or all of them for 0, from the byte `from` on. The
// text comes back as it is when there is none. nullopt when the result would be
// longer than max_size: replacements can grow without bound.
std::optional<std::string> replace(const Pattern& pattern, std::string_view text,
                                   const Replacement& replacement, std::size_t from, std::size_t n,
                                   std::size_t max_size);

}  // namespace dossier::regex
