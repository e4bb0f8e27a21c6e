// The columns of a dossier table, and how a value becomes a result.
//
//   path,
//   meta, size, mtime, encoding, error_line, error_column, body_line   (hidden)
//   ordinal, item                                                      (hidden, with each)
//   <the front matter's columns>, body, status, error
//
// Hidden ones come early because SQLite tells apart the first 63 columns alone when it
// says which of them a statement uses: so a wide table, too, opens no file for its sizes.
#pragma once
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "columns/definition.h"
#include "columns/row_finder.h"
#include "frontmatter/tree.h"
#include "json/room.h"
#include "reading/document_file.h"
#include "sqlite/function.h"
#include "tables/file_query.h"

namespace dossier::tables {

// The file's own columns: the shown ones, then the hidden ones in the order above.
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
  int count() const { return own(OwnColumn::error) + 1; }
  int own(OwnColumn column) const {
    const int at = static_cast<int>(column);
    return at < kShown ? end_of_front_matter() + at : 1 + at - kShown;
  }
  // Nothing for a column of the front matter or the path (index 0).
  std::optional<OwnColumn> own_at(int index) const;
  bool is_front_matter(int index) const {
    return index >= start_of_front_matter() && index < end_of_front_matter();
  }
  // The front matter's columns are those from the one to before the other.
  int start_of_front_matter() const { return start_of_front_matter_; }
  int end_of_front_matter() const {
    return start_of_front_matter() + static_cast<int>(columns_.size());
  }
  const columns::Column& column_at(int index) const {
    return columns_[static_cast<std::size_t>(index - start_of_front_matter())];
  }
  columns::Affinity affinity_at(int index) const {
    return affinities_[static_cast<std::size_t>(index - start_of_front_matter())];
  }
  bool has_items() const { return has_items_; }
  // What every column costs, for choose_plan().
  std::vector<Source> sources() const;

 private:
  static constexpr int kShown = 3;  // body, status, error
  std::vector<columns::Column> columns_;
  std::vector<columns::Affinity> affinities_;
  bool has_items_;
  int start_of_front_matter_;  // behind the path and the hidden columns
};

// The names that a key of the front matter may not have, in lower case: the
// file's own columns and SQLite's names for the rowid.
std::set<std::string> reserved_names(bool has_items);

// Gives the value of a cell, whose tree that is: lists and maps as JSON, true and false as 1 and 0,
// not-a-number as NULL. With an affinity it is converted as SQLite converts what
// is stored in a column of that type; text keeps a number's spelling. JSON is made
// in the room, which serves row after row.
void result_value(sqlite::Context& ctx, const frontmatter::Tree& tree, const columns::Cell& cell,
                  columns::Affinity affinity, json::Room& room);

// Gives one of the file's own columns, all but ordinal and item. What is not known
// (the size of a file that is gone, the body of one that was not read) is NULL.
void result_own_column(sqlite::Context& ctx, const reading::DocumentFile& file, OwnColumn column,
                       json::Room& room);

// The subtree as JSON; NULL when there is none.
void result_json(sqlite::Context& ctx, const frontmatter::Tree& tree, std::uint32_t node,
                 json::Room& room);

}  // namespace dossier::tables
