#include "tables/column_store.h"

#include <memory>
#include <string_view>

#include "columns/path.h"
#include "sqlite/error.h"

namespace dossier::tables {
namespace {

using columns::quoted_name;

struct Finalize {
  void operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

Statement prepare(sqlite3* db, const std::string& sql) {
  sqlite3_stmt* raw = nullptr;
  sqlite::check(db, sqlite3_prepare_v2(db, sql.c_str(), -1, &raw, nullptr));
  return Statement(raw);
}

void bind(const Statement& s, int index, std::string_view text) {
  sqlite3_bind_text64(s.get(), index, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

std::string column_text(const Statement& s, int index) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(s.get(), index));
  if (!text) return {};
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(s.get(), index))};
}

}  // namespace

bool ColumnStore::is_shadow_name(const char* suffix) {
  return sqlite3_stricmp(suffix, "columns") == 0;
}

std::string ColumnStore::quoted(const std::string& table) const {
  return quoted_name(database_) + "." + quoted_name(table + "_columns");
}

void ColumnStore::execute(const std::string& sql) const {
  sqlite::check(db_, sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr));
}

void ColumnStore::create(const std::vector<columns::Column>& columns) const {
  execute("CREATE TABLE " + quoted(table_) + "(ordinal INTEGER PRIMARY KEY, name, type, path)");
  const Statement insert =
      prepare(db_, "INSERT INTO " + quoted(table_) + "(name, type, path) VALUES(?, ?, ?)");
  for (const auto& column : columns) {
    bind(insert, 1, column.name);
    bind(insert, 2, column.type);
    bind(insert, 3, columns::path_text(column.path));
    if (sqlite3_step(insert.get()) != SQLITE_DONE) throw sqlite::Error(sqlite3_errmsg(db_));
    sqlite3_reset(insert.get());
  }
}

std::vector<columns::Column> ColumnStore::read() const {
  const Statement select =
      prepare(db_, "SELECT name, type, path FROM " + quoted(table_) + " ORDER BY ordinal");
  std::vector<columns::Column> out;
  int code = sqlite3_step(select.get());
  for (; code == SQLITE_ROW; code = sqlite3_step(select.get())) {
    auto path = columns::parse_path(column_text(select, 2));
    if (std::holds_alternative<columns::PathError>(path)) {
      throw sqlite::Error("dossier: the table " + table_ + "_columns is damaged",
                          SQLITE_CORRUPT_VTAB);
    }
    out.push_back(
        {column_text(select, 0), column_text(select, 1), std::move(std::get<columns::Path>(path))});
  }
  if (code != SQLITE_DONE) throw sqlite::Error(sqlite3_errmsg(db_), code);
  return out;
}

bool ColumnStore::exists() const {
  return sqlite3_table_column_metadata(db_, database_.c_str(), (table_ + "_columns").c_str(),
                                       nullptr, nullptr, nullptr, nullptr, nullptr,
                                       nullptr) == SQLITE_OK;
}

void ColumnStore::drop() const { execute("DROP TABLE IF EXISTS " + quoted(table_)); }

void ColumnStore::rename(const std::string& new_table) {
  if (exists()) {
    execute("ALTER TABLE " + quoted(table_) + " RENAME TO " + quoted_name(new_table + "_columns"));
  }
  table_ = new_table;
}

}  // namespace dossier::tables
