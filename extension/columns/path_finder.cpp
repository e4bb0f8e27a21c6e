#include "columns/path_finder.h"

#include <algorithm>

namespace dossier::columns {

PathFinder::PathFinder(std::vector<const Path*> paths, const frontmatter::KeyForms& wanted)
    : paths_(std::move(paths)) {
  for (std::size_t i = 0; i < paths_.size(); ++i) {
    const Path& path = *paths_[i];
    if (path.empty() || path[0].kind != Step::Kind::key) {
      others_.push_back(i);
      continue;
    }
    const std::string_view key = path[0].key;
    group_keys_.set(key, frontmatter::Form::values);
    const std::size_t number = group_keys_.number_of(key);
    if (number > groups_.size()) groups_.push_back({key, {}});
    groups_[number - 1].paths.push_back(i);
  }
  for (const Group& group : groups_) {
    const std::size_t number = wanted.number_of(group.key);
    if (number > numbered_.size()) numbered_.resize(number, nullptr);
    if (number > 0) numbered_[number - 1] = &group;
  }
}

const PathFinder::Group* PathFinder::group_of(const frontmatter::Node& node) {
  if (node.wanted > 0 && node.wanted <= numbered_.size()) return numbered_[node.wanted - 1U];
  const auto wish = group_keys_.of(node.key, frontmatter::Form::nothing, next_);
  return wish.number > 0 ? &groups_[wish.number - 1U] : nullptr;
}

void PathFinder::add(std::size_t path, std::span<const Step> steps, const frontmatter::Tree& tree,
                     std::uint32_t from) {
  found_.push_back({path, steps.empty() ? from : find(tree, steps, from).value_or(kNone)});
}

std::span<const PathFinder::Found> PathFinder::look(const frontmatter::Tree& tree,
                                                    std::uint32_t start) {
  found_.clear();
  if (start >= tree.nodes.size()) return found_;
  for (const std::size_t path : others_) add(path, *paths_[path], tree, start);
  if (tree.nodes[start].kind != frontmatter::Kind::map) return found_;
  for (std::uint32_t i = start + 1; i < tree.nodes[start].end; i = tree.nodes[i].end) {
    const Group* group = group_of(tree.nodes[i]);
    if (!group) continue;
    for (const std::size_t path : group->paths) {
      add(path, std::span(*paths_[path]).subspan(1), tree, i);
    }
  }
  return found_;
}

}  // namespace dossier::columns
