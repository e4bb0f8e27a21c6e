// Whether a database keeps its texts as UTF-8 (PRAGMA encoding).
//
//   has_utf8_texts(db)      true, unless the database was made with PRAGMA encoding = 'UTF-16'
//
// In UTF-16 texts have another order, and bytes that are no UTF-8, such as a file's name may hold,
// become other characters on the way in. Cost: a statement is prepared and run.
#pragma once
#include <string_view>

#include "sqlite/api.h"

namespace dossier::sqlite {

// False as well where it cannot be asked.
inline bool has_utf8_texts(sqlite3* db) {
  sqlite3_stmt* statement = nullptr;
  bool is_utf8 = false;
  if (sqlite3_prepare_v2(db, "PRAGMA encoding", -1, &statement, nullptr) == SQLITE_OK &&
      sqlite3_step(statement) == SQLITE_ROW) {
    const auto* name = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    is_utf8 = name != nullptr && std::string_view(name) == "UTF-8";
  }
  sqlite3_finalize(statement);
  return is_utf8;
}

}  // namespace dossier::sqlite
