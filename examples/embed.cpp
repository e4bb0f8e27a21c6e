// dossier linked into an application: which outlets report, and who links to them.
//
//   dossier_embed examples/corpus
//
// The static library needs no file at run time, and it works where loading
// extensions is switched off. See CMakeLists.txt beside this file.
#include <sqlite3.h>

#include <cstdio>

#include "dossier.h"

namespace {

constexpr const char* kReport = R"(
  SELECT provider, count(*), sum(links) FROM (
    SELECT meta ->> '$.provider.name' AS provider, json_array_length(meta, '$.related') AS links
    FROM dossier_documents(?1)
    WHERE status IN ('ok', 'repaired'))
  GROUP BY provider ORDER BY provider)";

int fail(sqlite3* db) {
  std::fprintf(stderr, "%s\n", sqlite3_errmsg(db));
  sqlite3_close(db);
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  // From here on every connection of this process has dossier.
  sqlite3_auto_extension(reinterpret_cast<void (*)()>(sqlite3_dossier_init));

  sqlite3* db = nullptr;
  if (sqlite3_open(":memory:", &db) != SQLITE_OK) return fail(db);

  sqlite3_stmt* report = nullptr;
  if (sqlite3_prepare_v2(db, kReport, -1, &report, nullptr) != SQLITE_OK) return fail(db);
  sqlite3_bind_text(report, 1, argc > 1 ? argv[1] : "examples/corpus", -1, SQLITE_STATIC);
  while (sqlite3_step(report) == SQLITE_ROW) {
    std::printf("%s: %d documents, %d related links\n", sqlite3_column_text(report, 0),
                sqlite3_column_int(report, 1), sqlite3_column_int(report, 2));
  }
  if (sqlite3_finalize(report) != SQLITE_OK) return fail(db);
  sqlite3_close(db);
  return 0;
}
