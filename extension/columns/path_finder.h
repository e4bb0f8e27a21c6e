// Many paths found at once: the columns of a row.
//
//   PathFinder finder({path("$.title"), path("$.provider.name")});
//   finder.look(tree, 0)    {0, the title's node}, {1, the node of provider's name}
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

  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  struct Found {
    std::size_t path;
    std::uint32_t node;  // or kNone
  };
  // What find() gives for the paths from the node `start`: of those that are not there, nothing
  // is found, and where there are several answers for one, the last counts. Until the next look.
  std::span<const Found> look(const frontmatter::Tree& tree, std::uint32_t start);

 private:
  struct Group {
    std::string_view key;
    std::vector<std::size_t> paths;  // that start with the key
  };

  const Group* group_of(const frontmatter::Node& node);
  void add(std::size_t path, std::span<const Step> steps, const frontmatter::Tree& tree,
           std::uint32_t from);

  std::vector<const Path*> paths_;
  std::vector<Group> groups_;
  frontmatter::KeyForms group_keys_;  // numbered as the groups are
  std::size_t next_ = 0;              // see KeyForms
  std::vector<std::size_t> others_;   // paths that start with no key
  std::vector<Found> found_;
  std::vector<const Group*> numbered_;  // by the key's number, less 1
};

}  // namespace dossier::columns
