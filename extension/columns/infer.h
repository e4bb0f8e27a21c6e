// Which columns a folder has: the keys of all its files, in order of first
// appearance, nested maps flattened (provider: {name: x} gives provider_name).
//
//   Inference inference(limit);
//   inference.add(tree, 0);                 // for every file, or every item
//   inference.columns(reserved_names);
//
// Memory grows with the number of different keys, up to the limit, not of files.
#pragma once
#include <cstddef>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "columns/definition.h"
#include "frontmatter/tree.h"

namespace dossier::columns {

class Inference {
 public:
  // Keys beyond `limit` columns are not kept.
  explicit Inference(std::size_t limit);
  ~Inference();

  // The keys of a map. Anything else but a map (an item that is a scalar or a
  // list) is the column `value`.
  void add(const frontmatter::Tree& tree, std::uint32_t index);

  // Columns with the names they get beside `reserved` (lower case): a key that
  // collides with one is called meta_<key>; a name that is taken, also in other
  // case, gets a number: title_2. The type is the one all values share, if any:
  // INTEGER, BOOLEAN, NUMERIC, TEXT (texts, lists and maps).
  std::vector<Column> columns(const std::set<std::string>& reserved) const;

 private:
  struct Field;
  Field* child(Field& parent, std::string_view key);
  void add_value(const frontmatter::Tree& tree, std::uint32_t index, Field& field);

  std::size_t limit_;
  std::unique_ptr<Field> root_;
  std::vector<Field*> leaves_;  // in order of first appearance
};

// The affinity-giving type for values of these kinds, a bit each.
std::string type_of_kinds(unsigned kinds);
inline unsigned kind_bit(frontmatter::Kind kind) { return 1U << static_cast<unsigned>(kind); }

}  // namespace dossier::columns
