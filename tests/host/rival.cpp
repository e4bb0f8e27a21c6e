// An extension with the names that others use for regular expressions, for the tests
// of loading: each of its functions gives 'rival', and fails on a NULL as theirs do.
#include <sqlite3ext.h>

SQLITE_EXTENSION_INIT1

namespace {

void answer(sqlite3_context* context, int count, sqlite3_value** values) {
  for (int i = 0; i < count; ++i) {
    if (sqlite3_value_type(values[i]) == SQLITE_NULL) {
      return sqlite3_result_error(context, "rival: a NULL", -1);
    }
  }
  sqlite3_result_text(context, "rival", -1, SQLITE_STATIC);
}

}  // namespace

extern "C" __attribute__((visibility("default"))) int sqlite3_rival_init(
    sqlite3* db, char**, const sqlite3_api_routines* api) {
  SQLITE_EXTENSION_INIT2(api);
  const struct {
    const char* name;
    int arity;
  } functions[] = {{"regexp_like", 2},    {"regexp_substr", 2},  {"regexp_capture", 2},
                   {"regexp_capture", 3}, {"regexp_replace", 3}, {"regexp", 2}};
  for (const auto& f : functions) {
    const int code = sqlite3_create_function(db, f.name, f.arity, SQLITE_UTF8, nullptr, answer,
                                             nullptr, nullptr);
    if (code != SQLITE_OK && code != SQLITE_BUSY) return code;
  }
  return SQLITE_OK;
}
