// The yardstick of regexp.sh: RE2 as a plain SQL function, compiled once in a
// statement, and nothing done before it.
//
//   re2_like(text, pattern)              1 or 0
//   re2_capture(text, pattern)           the first group
#include <re2/re2.h>
#include <sqlite3ext.h>

#include <string>

SQLITE_EXTENSION_INIT1

namespace {

re2::StringPiece text_of(sqlite3_value* v) {
  const auto* p = reinterpret_cast<const char*>(sqlite3_value_text(v));
  return {p, static_cast<std::size_t>(sqlite3_value_bytes(v))};
}

const RE2& pattern_of(sqlite3_context* ctx, sqlite3_value* v) {
  auto* re = static_cast<RE2*>(sqlite3_get_auxdata(ctx, 1));
  if (!re) {
    re = new RE2(text_of(v));
    sqlite3_set_auxdata(ctx, 1, re, [](void* p) { delete static_cast<RE2*>(p); });
  }
  return *re;
}

void re2_like(sqlite3_context* ctx, int, sqlite3_value** args) {
  sqlite3_result_int(ctx, RE2::PartialMatch(text_of(args[0]), pattern_of(ctx, args[1])));
}

void re2_capture(sqlite3_context* ctx, int, sqlite3_value** args) {
  re2::StringPiece group;
  if (!RE2::PartialMatch(text_of(args[0]), pattern_of(ctx, args[1]), &group)) return;
  sqlite3_result_text64(ctx, group.data(), group.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

}  // namespace

extern "C" __attribute__((visibility("default"))) int sqlite3_realone_init(
    sqlite3* db, char**, const sqlite3_api_routines* api) {
  SQLITE_EXTENSION_INIT2(api);
  constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
  sqlite3_create_function(db, "re2_like", 2, kFlags, nullptr, re2_like, nullptr, nullptr);
  return sqlite3_create_function(db, "re2_capture", 2, kFlags, nullptr, re2_capture, nullptr,
                                 nullptr);
}
