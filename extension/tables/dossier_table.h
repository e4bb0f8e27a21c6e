// The module `dossier`: CREATE VIRTUAL TABLE news USING dossier('seeds/*.txt').
//
// A row per file, or with `each` a row per item of a list. Reading is live: every
// query walks the folder anew. The plan protocol is in plan.h.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "json/room.h"
#include "reading/documents.h"
#include "session/session.h"
#include "sqlite/vtab.h"
#include "tables/column_store.h"
#include "tables/file_query.h"
#include "tables/file_rows.h"
#include "tables/layout.h"
#include "tables/table_definition.h"
#include "tables/value_condition.h"

namespace dossier::tables {

class DossierTable;

class DossierCursor {
 public:
  explicit DossierCursor(const DossierTable& table);

  void filter(int plan, const char* words, sqlite::Args args);
  void next();
  bool eof() const { return !documents_; }
  void column(sqlite::Context& ctx, int index);
  std::int64_t rowid() const;

 private:
  // What a column's value is made of.
  struct Use {
    int slot = -1;  // its place in a row's cells; -1: none
    columns::Affinity affinity = columns::Affinity::none;
  };

  void enter_row();
  void unusual_column(sqlite::Context& ctx, int index);
  columns::Cell find_cell(int column) const;
  void own_column(sqlite::Context& ctx, OwnColumn column);
  bool next_document();
  bool is_wanted_rowid() const;
  // Among the document's rows, from 0.
  std::size_t row() const { return item_ == 0 ? 0 : item_ - 1; }

  const DossierTable* table_;
  std::unique_ptr<reading::Documents> documents_;  // null: at the end
  std::optional<reading::RowIds> rowids_;
  std::size_t item_ = 0;                  // with each: the row of the document, from 1
  std::vector<Use> uses_;                 // by column
  const columns::Cell* cells_ = nullptr;  // of the row; null: there are none
  json::Room room_;
};

class DossierTable {
 public:
  static constexpr sqlite::Trust trust = sqlite::Trust::direct_only;
  static constexpr bool is_created = true;

  explicit DossierTable(const sqlite::Declaration& declaration);
  std::string schema() const { return layout_.schema(); }
  void best_index(sqlite::IndexInfo& info) const;
  DossierCursor open() const { return DossierCursor(*this); }
  // Where the columns are declared, a table of the store's name is somebody else's.
  void destroy() {
    if (definition_.columns.empty()) store_.drop();
  }
  void rename(const std::string& name) {
    if (definition_.columns.empty()) store_.rename(name);
  }
  static bool is_shadow_name(const char* suffix) { return ColumnStore::is_shadow_name(suffix); }

  const Layout& layout() const { return layout_; }
  const TableDefinition& definition() const { return definition_; }
  // Reads what the plan and its values ask for.
  reading::Needs needs(int plan, const char* words, const sqlite::Args& args) const;
  // With the root that the connection has now.
  reading::Settings settings() const;
  // The front matter's columns that the plan's words say are used.
  std::vector<int> columns_used(const char* words) const;

 private:
  // The columns that a statement uses, by the mask that xBestIndex has: bit i is
  // column i, bit 63 every column from there on.
  std::vector<int> columns_used(std::uint64_t mask) const;
  std::vector<std::string> fields_read(std::uint64_t mask) const;
  // The keys of the front matter, and of its items, that they come from.
  frontmatter::WantedKeys keys_of(std::uint64_t mask) const;
  // The keys that the columns' paths start with, as JSON where no path goes further. All
  // paths must start with a key.
  frontmatter::WantedKeys keys_and_json(const std::vector<int>& columns) const;
  // The keys that the columns' paths start with; nothing if one does not.
  std::optional<std::vector<std::string>> first_keys(const std::vector<int>& columns) const;

  Layout make_layout(const sqlite::Declaration& declaration) const;
  std::vector<columns::Column> infer_columns(sqlite3* db) const;

  sqlite3* db_;
  std::shared_ptr<Session> session_;
  TableDefinition definition_;
  ColumnStore store_;
  Layout layout_;
};

}  // namespace dossier::tables
