// Who answers the operator REGEXP on a connection: asked, because the host may have
// kept its own and another extension may have come later.
#pragma once
#include "sqlite/api.h"

namespace dossier::sqlite {

// A pointer of this type in the place of the pattern is the question: our regexp()
// sets the bool that it points to.
constexpr const char* kRegexpProbe = "dossier_regexp_probe";

// True when dossier answers at this moment. Prepares and runs a small statement.
inline bool answers_regexp(sqlite3* db) {
  bool answered = false;
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(db, "SELECT '' REGEXP ?1", -1, &statement, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, &answered, kRegexpProbe, nullptr);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return answered;
}

}  // namespace dossier::sqlite
