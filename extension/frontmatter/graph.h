// YAML as it is written, before its meaning is settled: aliases not followed,
// merge keys not applied, keys of any kind. A YAML reader fills a graph from its
// events; resolve() makes the values of it.
//
//   a: &x 1        nodes  map(end 5), plain "a", plain "1" anchored, plain "b", alias of 2
//   b: *x          resolve()  {"a":1,"b":1}
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "frontmatter/document.h"
#include "frontmatter/place.h"
#include "frontmatter/tree.h"

namespace dossier::frontmatter {

// Deeper nesting is refused, because everything that walks a tree recurses. It
// is the depth that our JSON reader allows; front matter in the wild reaches 7.
constexpr int kMaxDepth = 256;

// What aliases and merge keys may add to one document: bytes of keys and texts,
// and of the nodes that hold them. A hostile kilobyte can ask for gigabytes;
// 4 MiB is ten times what the largest known front matter takes whole, and lets
// many files be read at the same time within 100 MB.
constexpr std::size_t kMaxAliasBytes = std::size_t{4} << 20;

struct GraphNode {
  enum class Kind : std::uint8_t { plain, quoted, list, map, alias };
  Kind kind = Kind::plain;
  std::uint32_t end = 0;     // index behind the last descendant
  std::uint32_t target = 0;  // of an alias: the node it stands for
  std::size_t offset = 0;    // bytes from the start of the text that was read
  std::string_view text;     // of a scalar
  std::string_view tag;      // as resolved, "tag:yaml.org,2002:str"; empty: none
};

// Pre-order, nodes[0] is the root; in a map keys and values take turns.
struct Graph {
  std::vector<GraphNode> nodes;
  std::uint32_t size() const { return static_cast<std::uint32_t>(nodes.size()); }
};

enum class Reading { good, repaired, failed };

// Fills `out` with the values:
//   - A key is its text as written (1 is "1", ~ is "~", an empty key is ""); a
//     list or map as a key is its JSON text.
//   - Of a key that occurs twice the last counts, where it stands: `repaired`,
//     and the problem names the key and its lines.
//   - The entries of a merge key's map (or of its list of maps, the first wins)
//     are added where the merge key stands, unless the map has the key itself.
//     A `<<` with any other value is an ordinary key.
//   - Tags of YAML's own types are obeyed (!!str 1 is text, !!int "1" a number);
//     a plain scalar with any other tag is text.
// `failed` for an alias within its own anchor and beyond the two limits above.
// Texts of the tree are those of the graph or the tree's own.
// `places` is of the text that was read.
Reading resolve(const Graph& graph, Places& places, Tree& out, Problem& problem);

}  // namespace dossier::frontmatter
