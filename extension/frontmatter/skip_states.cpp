#include "frontmatter/skip_states.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace dossier::frontmatter {
namespace {

bool is_like(const SkipState& a, const SkipState& b) {
  return a.open == b.open && a.waiting == b.waiting && a.outer == b.outer && a.line == b.line;
}

// Of all bytes: beginnings start and end alike.
std::size_t hash_of(const SkipState& state) {
  const std::size_t depths = (std::size_t{state.outer} << 8) ^ state.open;
  return std::hash<std::string_view>()(state.line.beginning.text()) ^ depths;
}

}  // namespace

SkipState* SkipStates::find_or_add(const SkipState& like) {
  std::size_t at = hash_of(like) % kPlaces;
  for (; places_[at] != nullptr; at = (at + 1) % kPlaces) {
    if (is_like(*places_[at], like)) return places_[at];
  }
  if (states_.size() == kMost) return nullptr;
  return places_[at] = &states_.emplace_back(like);
}

void SkipStates::connect(SkipState& from, SkipState& to) {
  const auto known = from.next_states();
  if (std::find(known.begin(), known.end(), &to) != known.end()) return;
  if (from.next_count < SkipState::kMostNext) from.next[from.next_count++] = &to;
}

}  // namespace dossier::frontmatter
