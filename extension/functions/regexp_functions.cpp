// regexp_*(text, pattern, ...) and the operator text REGEXP pattern.
#include "functions/functions.h"
#include "functions/regexp_arguments.h"

namespace dossier::functions {
namespace {

using sqlite::Args;
using sqlite::Context;

void regexp_like(Context& ctx, Args args) {
  const RegexpCall call{"regexp_like", ctx, args};
  const PatternArgument pattern(call, 1, call.flags(2));
  ctx.boolean(pattern->matches(*args.text(0)));
}

// The operator: X REGEXP Y is regexp(Y, X). A pointer in the place of Y is the
// question of answers_regexp(), whether the call arrives here.
constexpr const char* kProbe = "dossier_regexp_probe";

void regexp(Context& ctx, Args args) {
  if (auto* answered = static_cast<bool*>(sqlite3_value_pointer(args.raw(0), kProbe))) {
    *answered = true;
  }
  if (args.any_null()) return ctx.null();
  const PatternArgument pattern({"REGEXP", ctx, args}, 0, {});
  ctx.boolean(pattern->matches(*args.text(1)));
}

}  // namespace

bool answers_regexp(sqlite3* db) {
  bool answered = false;
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(db, "SELECT '' REGEXP ?1", -1, &statement, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, &answered, kProbe, nullptr);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return answered;
}

void add_regexp_functions(sqlite::Registry& registry) {
  registry.functions(sqlite::kPure, {
                                        {"regexp_like", 2, sqlite::strict_scalar<regexp_like>},
                                        {"regexp_like", 3, sqlite::strict_scalar<regexp_like>},
                                    });
  // Inside a statement, as in SELECT load_extension(...), SQLite does not let a
  // function be replaced: then the host keeps the operator.
  const int code = registry.try_function(sqlite::kPure, {"regexp", 2, sqlite::scalar<regexp>});
  if (code != SQLITE_OK && code != SQLITE_BUSY) throw sqlite::Error("cannot register regexp", code);
}

}  // namespace dossier::functions
