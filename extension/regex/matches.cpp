#include "regex/matches.h"

#include "regex/positions.h"

namespace dossier::regex {

Matches::Matches(const Pattern& pattern, std::string_view text, std::size_t from, int groups)
    : pattern_(&pattern), text_(text), from_(from), groups_(static_cast<std::size_t>(groups) + 1) {}

bool Matches::next() {
  while (from_ <= text_.size() && pattern_->find(text_, from_, groups_)) {
    const Span found = groups_[0];
    const bool counts = !is_behind_last(found);
    from_ = found.end;
    if (found.empty()) from_ = from_ < text_.size() ? next_character(text_, from_) : from_ + 1;
    if (!counts) continue;
    last_end_ = found.end;
    return true;
  }
  return false;
}

std::size_t count_matches(const Pattern& pattern, std::string_view text, std::size_t from) {
  std::size_t count = 0;
  for (Matches matches(pattern, text, from, 0); matches.next();) ++count;
  return count;
}

std::optional<std::vector<Span>> nth_match(const Pattern& pattern, std::string_view text,
                                           std::size_t from, std::size_t n, int groups) {
  Matches matches(pattern, text, from, groups);
  for (std::size_t i = 0; i < n; ++i) {
    if (!matches.next()) return std::nullopt;
  }
  return matches.groups();
}

}  // namespace dossier::regex
