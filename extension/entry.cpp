// The entry points: what `.load ./dossier` runs.
//
//   sqlite3_dossier_init          everything
//   sqlite3_dossiernofiles_init   only what reads nothing but its arguments, for
//                                 hosts that run a stranger's SQL
#include <sqlite3ext.h>

extern "C" {
SQLITE_EXTENSION_INIT1
}

#include <memory>

#include "functions/functions.h"
#include "session/session.h"
#include "sqlite/interrupt.h"
#include "sqlite/registry.h"
#include "tables/tables.h"

#if defined(_WIN32)
#define DOSSIER_EXPORT extern "C" __declspec(dllexport)
#else
#define DOSSIER_EXPORT extern "C" __attribute__((visibility("default")))
#endif

namespace {

using namespace dossier;

// sqlite3_vtab_in() and the LIMIT constraint came with 3.38.
constexpr int kOldestSqlite = 3038000;

void add_pure(sqlite::Registry& registry) {
  functions::add_dossier_functions(registry);
  functions::add_frontmatter_functions(registry);
  functions::add_text_functions(registry);
  functions::add_text_main_functions(registry);
  functions::add_html_functions(registry);
  functions::add_url_functions(registry);
  tables::add_regexp_tables(registry);
  tables::add_text_tables(registry);
  tables::add_url_tables(registry);
  functions::add_regexp_functions(registry);
}

void add_file_readers(sqlite::Registry& registry) {
  functions::add_dossier_file_functions(registry);
  tables::add_dossier_tables(registry);
}

template <class Add>
int load(sqlite3* db, char** message, Add add) noexcept {
  if (sqlite3_libversion_number() < kOldestSqlite) {
    *message =
        sqlite3_mprintf("dossier needs SQLite 3.38 or later; this is %s", sqlite3_libversion());
    return SQLITE_ERROR;
  }
  try {
    const auto session = std::make_shared<Session>();
    // One clock for all queries of the connection.
    session->check_interrupt = [check = std::make_shared<sqlite::InterruptCheck>(db)] {
      (*check)();
    };
    sqlite::Registry registry(db, session);
    add(registry);
    session->left_to_host = registry.left_to_host();
    return SQLITE_OK;
  } catch (...) {
    return sqlite::translate_current_exception(
        [&](int, const char* text) { sqlite::set_message(message, text); });
  }
}

}  // namespace

DOSSIER_EXPORT int sqlite3_dossier_init(sqlite3* db, char** message,
                                        const sqlite3_api_routines* api) {
  SQLITE_EXTENSION_INIT2(api);
  (void)api;
  return load(db, message, [](sqlite::Registry& registry) {
    add_file_readers(registry);
    add_pure(registry);
  });
}

DOSSIER_EXPORT int sqlite3_dossiernofiles_init(sqlite3* db, char** message,
                                               const sqlite3_api_routines* api) {
  SQLITE_EXTENSION_INIT2(api);
  (void)api;
  return load(db, message, add_pure);
}
