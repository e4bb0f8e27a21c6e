// Many paths found at once: the columns of a row.
//
//   PathFinder finder({path("$.title"), path("$.provider.name")});
//   finder.look(tree, 0);
//   finder.node(1)          the node of provider's name; nothing where there is none
//
// One pass over the row's keys instead of one for each path. A key whose number among the
// wanted keys is known needs no look at all.
#pragma once
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "columns/path.h"
#include "frontmatter/wanted_keys.h"

namespace dossier::columns {

class PathFinder {
 public:
  // The paths, 65,535 at most, must outlive this object. `wanted` are the keys by which the trees'
  // nodes are numbered (Node::wanted), if they are.
  explicit PathFinder(std::vector<const Path*> paths, const frontmatter::KeyForms& wanted = {});
  PathFinder(PathFinder&&) = default;
  PathFinder(const PathFinder&) = delete;  // points into itself
  PathFinder& operator=(const PathFinder&) = delete;

  // From the node `start`; out of range, nothing is found.
  void look(const frontmatter::Tree& tree, std::uint32_t start);

  // What find() gives for that path; kNone: nothing.
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  std::uint32_t node(std::size_t path) const { return found_[path]; }

 private:
  struct Group {
    std::string_view key;
    std::vector<std::size_t> paths;  // that start with the key
  };

  const Group* group_of(const frontmatter::Node& node);
  void set(std::size_t path, std::span<const Step> steps, const frontmatter::Tree& tree,
           std::uint32_t from);

  std::vector<const Path*> paths_;
  std::vector<Group> groups_;
  frontmatter::KeyForms group_keys_;  // numbered as the groups are
  std::size_t next_ = 0;              // see KeyForms
  std::vector<std::size_t> others_;   // paths that start with no key
  std::vector<std::uint32_t> found_;
  std::vector<const Group*> numbered_;  // by the key's number, less 1
};

}  // namespace dossier::columns
