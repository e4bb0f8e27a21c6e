// dossier_documents(glob): a row per file, without a CREATE.
//
//   SELECT path, meta->>'title', status FROM dossier_documents('notes/**/*.md');
#pragma once
#include <memory>
#include <optional>
#include <vector>

#include "json/room.h"
#include "tables/file_query.h"
#include "tables/file_rows.h"

namespace dossier::tables {

class DocumentsCursor {
 public:
  explicit DocumentsCursor(std::shared_ptr<Session> session) : session_(std::move(session)) {}

  void filter(int plan, const char* words, sqlite::Args args);
  void next();
  bool eof() const { return !documents_; }
  void column(sqlite::Context& ctx, int index);
  std::int64_t rowid() const;

 private:
  std::shared_ptr<Session> session_;
  std::string glob_;
  json::Room room_;
  std::unique_ptr<reading::Documents> documents_;  // null: at the end
  std::optional<reading::RowIds> rowids_;
};

class DocumentsTable {
 public:
  static constexpr sqlite::Trust trust = sqlite::Trust::direct_only;

  explicit DocumentsTable(const sqlite::Declaration& declaration)
      : session_(declaration.session<Session>()) {}
  std::string schema() const;
  void best_index(sqlite::IndexInfo& info) const;
  DocumentsCursor open() const { return DocumentsCursor(session_); }

 private:
  std::shared_ptr<Session> session_;
};

}  // namespace dossier::tables
