#include "columns/path_finder.h"

#include <algorithm>

namespace dossier::columns {

PathFinder::PathFinder(std::vector<const Path*> paths, const frontmatter::KeyForms& wanted)
    : paths_(std::move(paths)), found_(paths_.size(), kNone) {
  for (std::size_t i = 0; i < paths_.size(); ++i) {
    const Path& path = *paths_[i];
    if (path.empty() || path[0].kind != Step::Kind::key) {
      others_.push_back(i);
      continue;
    }
    const auto [at, is_new] = group_at_.try_emplace(path[0].key, groups_.size());
    if (is_new) groups_.push_back({path[0].key, {}});
    groups_[at->second].paths.push_back(i);
  }
  for (const Group& group : groups_) {
    const std::size_t number = wanted.number_of(group.key);
    if (number > numbered_.size()) numbered_.resize(number, nullptr);
    if (number > 0) numbered_[number - 1] = &group;
  }
}

const PathFinder::Group* PathFinder::group_of(const frontmatter::Node& node, std::size_t place) {
  if (node.wanted == 0 || node.wanted > numbered_.size()) return guess_group(node.key, place);
  return numbered_[node.wanted - 1U];
}

const PathFinder::Group* PathFinder::guess_group(std::string_view key, std::size_t place) {
  if (place >= guesses_.size()) guesses_.resize(place + 1, nullptr);
  const Group*& guess = guesses_[place];
  if (guess && frontmatter::is_same_key(guess->key, key)) return guess;
  const Group* group = find_group(key);
  if (group) guess = group;
  return group;
}

// A handful of keys is compared faster than a key is hashed.
const PathFinder::Group* PathFinder::find_group(std::string_view key) const {
  constexpr std::size_t kHandful = 8;
  if (groups_.size() <= kHandful) {
    for (const Group& group : groups_) {
      if (frontmatter::is_same_key(group.key, key)) return &group;
    }
    return nullptr;
  }
  const auto at = group_at_.find(key);
  return at == group_at_.end() ? nullptr : &groups_[at->second];
}

void PathFinder::set(std::size_t path, std::span<const Step> steps, const frontmatter::Tree& tree,
                     std::uint32_t from) {
  found_[path] = steps.empty() ? from : find(tree, steps, from).value_or(kNone);
}

void PathFinder::look(const frontmatter::Tree& tree, std::uint32_t start) {
  std::fill(found_.begin(), found_.end(), kNone);
  if (start >= tree.nodes.size()) return;
  for (const std::size_t path : others_) set(path, *paths_[path], tree, start);
  if (tree.nodes[start].kind != frontmatter::Kind::map) return;
  std::size_t place = 0;
  for (std::uint32_t i = start + 1; i < tree.nodes[start].end; i = tree.nodes[i].end) {
    const Group* group = group_of(tree.nodes[i], place++);
    if (!group) continue;
    // Of equal keys the last counts: it takes the place of what was found before.
    for (const std::size_t path : group->paths) {
      set(path, std::span(*paths_[path]).subspan(1), tree, i);
    }
  }
}

}  // namespace dossier::columns
