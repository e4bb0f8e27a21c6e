// The shadow table that keeps a dossier table's inferred columns: made with the
// table, renamed and dropped with it. Reopening the database reads no file, and
// the columns never change under a view.
//
//   CREATE TABLE main.news_columns(ordinal INTEGER PRIMARY KEY, name, type, path)
#pragma once
#include <string>
#include <vector>

#include "columns/definition.h"
#include "sqlite/api.h"

namespace dossier::tables {

class ColumnStore {
 public:
  ColumnStore(sqlite3* db, std::string database, std::string table)
      : db_(db), database_(std::move(database)), table_(std::move(table)) {}

  // All throw sqlite::Error.
  void create(const std::vector<columns::Column>& columns) const;
  std::vector<columns::Column> read() const;
  void drop() const;
  void rename(const std::string& new_table);

  static bool is_shadow_name(const char* suffix);

 private:
  std::string quoted(const std::string& table) const;
  bool exists() const;
  void execute(const std::string& sql) const;

  sqlite3* db_;
  std::string database_;
  std::string table_;
};

}  // namespace dossier::tables
