// dossier_fields(glob): a row per field of a folder's front matter.
//
//   SELECT field, type, documents, example FROM dossier_fields('notes/**/*.md');
#pragma once
#include <memory>

#include "columns/profile.h"
#include "tables/file_rows.h"

namespace dossier::tables {

class FieldsCursor {
 public:
  explicit FieldsCursor(std::shared_ptr<Session> session) : session_(std::move(session)) {}

  void filter(int plan, const char* words, sqlite::Args args);
  void next() { ++at_; }
  bool eof() const { return at_ >= profile_.fields().size(); }
  void column(sqlite::Context& ctx, int index);
  std::int64_t rowid() const { return static_cast<std::int64_t>(at_) + 1; }

 private:
  std::shared_ptr<Session> session_;
  std::string glob_;
  columns::Profile profile_;
  std::size_t at_ = 0;
};

class FieldsTable {
 public:
  static constexpr sqlite::Trust trust = sqlite::Trust::direct_only;

  explicit FieldsTable(const sqlite::Declaration& declaration)
      : session_(declaration.session<Session>()) {}
  std::string schema() const;
  void best_index(sqlite::IndexInfo& info) const;
  FieldsCursor open() const { return FieldsCursor(session_); }

 private:
  std::shared_ptr<Session> session_;
};

}  // namespace dossier::tables
