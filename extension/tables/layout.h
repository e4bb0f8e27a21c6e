// The columns of a dossier table, and how a value becomes a result.
//
//   path, <the columns>, body, status, error,
//   meta, size, mtime, encoding, error_line, error_column, body_line   (hidden)
//   ordinal, item                                                      (hidden, with each)
#pragma once
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "columns/definition.h"
#include "frontmatter/tree.h"
#include "reading/document_file.h"
#include "sqlite/function.h"
#include "tables/file_query.h"

namespace dossier::tables {

// The file's own columns behind the front matter's, in the order above.
enum class OwnColumn {
  body,
  status,
  error,
  meta,
  size,
  mtime,
  encoding,
  error_line,
  error_column,
  body_line,
  ordinal,
  item,
};

class Layout {
 public:
  // Declared columns convert their values to their types; inferred ones only carry
  // a type for comparisons, and a value of another type stays what it is.
  Layout(std::vector<columns::Column> columns, bool has_items, bool converts);

  // The CREATE TABLE for sqlite3_declare_vtab().
  std::string schema() const;
  int count() const { return own(has_items_ ? OwnColumn::item : OwnColumn::body_line) + 1; }
  int own(OwnColumn column) const {
    return 1 + static_cast<int>(columns_.size()) + static_cast<int>(column);
  }
  // Nothing for a column of the front matter or the path (index 0).
  std::optional<OwnColumn> own_at(int index) const {
    const int own = index - 1 - static_cast<int>(columns_.size());
    return own < 0 ? std::nullopt : std::optional(static_cast<OwnColumn>(own));
  }
  // Of the front matter's columns, in their order.
  std::vector<const columns::Path*> paths() const;
  const columns::Column& column_at(int index) const {
    return columns_[static_cast<std::size_t>(index - 1)];
  }
  columns::Affinity affinity_at(int index) const {
    return affinities_[static_cast<std::size_t>(index - 1)];
  }
  bool has_items() const { return has_items_; }
  // What every column costs, for choose_plan().
  std::vector<Source> sources() const;

 private:
  std::vector<columns::Column> columns_;
  std::vector<columns::Affinity> affinities_;
  bool has_items_;
};

// The names that a key of the front matter may not have, in lower case: the
// file's own columns and SQLite's names for the rowid.
std::set<std::string> reserved_names(bool has_items);

// Gives the value at a node: lists and maps as JSON, true and false as 1 and 0,
// not-a-number as NULL. With an affinity it is converted as SQLite converts what
// is stored in a column of that type; text keeps a number's spelling. JSON is made
// in the buffer, whose memory serves row after row.
void result_value(sqlite::Context& ctx, const frontmatter::Tree& tree, std::uint32_t node,
                  columns::Affinity affinity, std::string& buffer);

// Gives one of the file's own columns, all but ordinal and item. What is not known
// (the size of a file that is gone, the body of one that was not read) is NULL.
void result_own_column(sqlite::Context& ctx, const reading::DocumentFile& file, OwnColumn column,
                       std::string& buffer);

// The subtree as JSON; NULL when there is none.
void result_json(sqlite::Context& ctx, const frontmatter::Tree& tree, std::uint32_t node,
                 std::string& buffer);

}  // namespace dossier::tables
