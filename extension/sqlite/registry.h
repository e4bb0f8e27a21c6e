// Registration: what an entry point fills. Failures name the function.
#pragma once
#include <initializer_list>
#include <memory>
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
      const int code = try_function(flags, f);
      if (code != SQLITE_OK) throw Error(std::string("cannot register ") + f.name, code);
    }
  }
  // Returns SQLite's code: SQLITE_BUSY when the host's own function of that
  // name is in use by a running statement and cannot be replaced.
  int try_function(int flags, const Function& f) {
    return sqlite3_create_function_v2(db_, f.name, f.arity, flags, keep_session(), f.callback,
                                      nullptr, nullptr, release_session);
  }

  sqlite3* db() const { return db_; }
  const std::shared_ptr<void>& session() const { return session_; }
  // A reference for SQLite to hold; given back through release_session.
  void* keep_session() const { return new std::shared_ptr<void>(session_); }
  static void release_session(void* kept) { delete static_cast<std::shared_ptr<void>*>(kept); }

 private:
  sqlite3* db_;
  std::shared_ptr<void> session_;
};

}  // namespace dossier::sqlite
