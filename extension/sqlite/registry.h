// Registration: what an entry point fills. Failures name the function.
//
// A failure must be rare: SQLite unloads an extension whose entry point fails, but
// keeps what was registered before. So a function that cannot be replaced is noted
// and left to the host.
#pragma once
#include <initializer_list>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "sqlite/function.h"

namespace dossier::sqlite {

// `session` is what the connection remembers (per connection, never global); it
// lives until the last function or table of the connection is gone.
class Registry {
 public:
  Registry(sqlite3* db, std::shared_ptr<void> session) : db_(db), session_(std::move(session)) {}

  void functions(int flags, std::initializer_list<Function> functions) {
    for (const Function& f : functions) {
      const int code = sqlite3_create_function_v2(db_, f.name, f.arity, flags, keep_session(),
                                                  f.callback, nullptr, nullptr, release_session);
      if (code == SQLITE_BUSY) {
        left_to_host_.insert(f.name);
      } else if (code != SQLITE_OK) {
        throw Error(std::string("cannot register ") + f.name, code);
      }
    }
  }

  sqlite3* db() const { return db_; }
  // Functions that another extension or the host had registered before. While a
  // statement runs, as in SELECT load_extension(...), SQLite lets none be replaced.
  const std::set<std::string>& left_to_host() const { return left_to_host_; }
  const std::shared_ptr<void>& session() const { return session_; }
  // A reference for SQLite to hold; given back through release_session.
  void* keep_session() const { return new std::shared_ptr<void>(session_); }
  static void release_session(void* kept) { delete static_cast<std::shared_ptr<void>*>(kept); }

 private:
  sqlite3* db_;
  std::shared_ptr<void> session_;
  std::set<std::string> left_to_host_;
};

}  // namespace dossier::sqlite
