// dossier_grep(glob, pattern): a row per match, with the field or line it is in.
//
//   SELECT path, field, value FROM dossier_grep('notes', '(?i)moratorium');
//
// `WHERE field GLOB '$.related*'` (or =, with no wildcard) leaves out the other
// fields before they are searched.
#pragma once
#include <memory>

#include "regex/pattern_cache.h"
#include "search/grep.h"
#include "tables/file_items.h"

namespace dossier::tables {

class GrepCursor {
 public:
  GrepCursor(sqlite3* db, std::shared_ptr<Session> session)
      : db_(db), session_(std::move(session)) {}

  void filter(int plan, const char* words, sqlite::Args args);
  void next();
  bool eof() const { return hits_.eof(); }
  void column(sqlite::Context& ctx, int index);
  std::int64_t rowid() const { return hits_.rowid(); }

 private:
  sqlite3* db_;
  std::shared_ptr<Session> session_;
  std::string glob_;
  std::string pattern_text_;
  regex::SharedPattern pattern_;
  std::string field_prefix_;
  FileItems<search::Hit> hits_;
};

class GrepTable {
 public:
  static constexpr sqlite::Trust trust = sqlite::Trust::direct_only;

  explicit GrepTable(const sqlite::Declaration& declaration)
      : db_(declaration.db), session_(declaration.session<Session>()) {}
  std::string schema() const;
  void best_index(sqlite::IndexInfo& info) const;
  GrepCursor open() const { return GrepCursor(db_, session_); }

 private:
  sqlite3* db_;
  std::shared_ptr<Session> session_;
};

}  // namespace dossier::tables
