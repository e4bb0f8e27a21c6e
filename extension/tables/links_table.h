// dossier_links(glob): a row per http or https address, of the front matter with the
// title beside it and of the body with its text.
//
//   SELECT domain, count(*) FROM dossier_links('notes') GROUP BY domain;
#pragma once
#include <memory>

#include "search/links.h"
#include "tables/file_items.h"

namespace dossier::tables {

class LinksCursor {
 public:
  explicit LinksCursor(std::shared_ptr<Session> session) : session_(std::move(session)) {}

  void filter(int plan, const char* words, sqlite::Args args);
  void next();
  bool eof() const { return links_.eof(); }
  void column(sqlite::Context& ctx, int index);
  std::int64_t rowid() const { return links_.rowid(); }

 private:
  std::shared_ptr<Session> session_;
  std::string glob_;
  FileItems<search::Link> links_;
};

class LinksTable {
 public:
  static constexpr sqlite::Trust trust = sqlite::Trust::direct_only;

  explicit LinksTable(const sqlite::Declaration& declaration)
      : session_(declaration.session<Session>()) {}
  std::string schema() const;
  void best_index(sqlite::IndexInfo& info) const;
  LinksCursor open() const { return LinksCursor(session_); }

 private:
  std::shared_ptr<Session> session_;
};

}  // namespace dossier::tables
