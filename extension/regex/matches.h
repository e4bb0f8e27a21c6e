// All matches of a pattern in a text, from left to right, and what is made from
// them. Counting, rows, pieces and replacing all walk through here, so they
// agree on what a match is:
//
//   A search goes on where the last match ended. An empty match directly behind
//   the last match is not one, so it does not stand beside a match it touches.
//   An empty match lies between characters, never inside one.
//
//   a* in "baac" matches at 1 (empty), at 2 ("aa"), and at 5 (empty, behind c).
//
// This is the rule of Go, Rust and RE2's own GlobalReplace. Each single search
// is linear in the text; a pattern that reads to the end of the text to find a
// short match (a.*z|a) costs the number of its matches times the text.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regex/pattern.h"

namespace dossier::regex {

class Matches {
 public:
  // From the byte `from`, a character's start. `groups` is how many of the
  // groups are wanted beside the whole match: none is much faster than some.
  // The pattern and the text must outlive this.
  Matches(const Pattern& pattern, std::string_view text, std::size_t from, int groups);

  // Goes to the next match; false when there is none.
  bool next();

  // The current match, and its groups from [0], the match itself.
  const Span& match() const { return groups_[0]; }
  const std::vector<Span>& groups() const { return groups_; }

 private:
  bool is_behind_last(const Span& match) const { return match.empty() && match.begin == last_end_; }

  const Pattern* pattern_;
  std::string_view text_;
  std::size_t from_;
  std::size_t last_end_ = Span::kNowhere;
  std::vector<Span> groups_;
};

// How many matches begin at or behind the byte `from`.
std::size_t count_matches(const Pattern& pattern, std::string_view text, std::size_t from);

// The groups of match number `n`, from 1, that begins at or behind `from`.
std::optional<std::vector<Span>> nth_match(const Pattern& pattern, std::string_view text,
                                           std::size_t from, std::size_t n, int groups);

}  // namespace dossier::regex
