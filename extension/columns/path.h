// Paths into a front matter, as SQLite's JSON functions write them.
//
//   $.provider.name      $.images[0].url      $."a key.with dots"
//   $.related[*].title   $.images[#-1]        (the last image)
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "frontmatter/tree.h"

namespace dossier::columns {

struct Step {
  enum class Kind { key, index, from_end, every };
  Kind kind = Kind::key;
  std::string key;        // of Kind::key
  std::size_t index = 0;  // of Kind::index, from 0; of Kind::from_end, from 1
  bool operator==(const Step&) const = default;
};
using Path = std::vector<Step>;

struct PathError {
  std::string message;
};

// "$" is the empty path: the whole.
std::variant<Path, PathError> parse_path(std::string_view text);

// The other way round: parse_path(path_text(p)) == p.
std::string path_text(const Path& path);
// Appends one key as a step: .name or ."a name".
void append_key(std::string& out, std::string_view key);

// The node at the path, from `start`; nothing where the path leads nowhere. Of
// equal keys the last counts; `[*]` takes the first item.
std::optional<std::uint32_t> find(const frontmatter::Tree& tree, std::span<const Step> path,
                                  std::uint32_t start = 0);

// Every node at the path, in document order: each `[*]` goes through the items of
// a list, and leads nowhere from anything else.
void find_all(const frontmatter::Tree& tree, const Path& path, std::uint32_t start,
              std::vector<std::uint32_t>& out);

}  // namespace dossier::columns
