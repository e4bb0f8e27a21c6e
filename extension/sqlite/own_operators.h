// Whether LIKE and GLOB are SQLite's own on a connection. A host may have put others in
// their place: a LIKE that knows the case of every letter, as ICU's does, is what many want.
// SQLite hands them to xBestIndex all the same, under the same names.
//
//   has_own_like_and_glob(db)      true, until sqlite3_create_function(db, "like", 2, ...)
//
// SQLite does not tell whose they are, so they are asked: about the case and the accents of
// letters, parts of a text, and regular expressions. Cost: a small statement is prepared and run.
#pragma once
#include "sqlite/api.h"

namespace dossier::sqlite {

// False as well where it cannot be asked.
inline bool has_own_like_and_glob(sqlite3* db) {
  constexpr const char* kQuestion =
      "SELECT char(228) LIKE char(196) OR 'K' LIKE char(8490) OR char(233) LIKE 'e'"
      " OR 'abc' LIKE 'b' OR 'abc' LIKE 'a.c' OR NOT 'abc' LIKE 'a_%'"
      " OR char(228) GLOB char(196) OR char(233) GLOB 'e' OR 'a' GLOB 'A'"
      " OR 'abc' GLOB 'b' OR 'abc' GLOB 'a.c' OR NOT 'abc' GLOB 'a?*'";
  sqlite3_stmt* statement = nullptr;
  bool is_own = false;
  if (sqlite3_prepare_v2(db, kQuestion, -1, &statement, nullptr) == SQLITE_OK) {
    is_own = sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_int(statement, 0) == 0;
  }
  sqlite3_finalize(statement);
  return is_own;
}

}  // namespace dossier::sqlite
