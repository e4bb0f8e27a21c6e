// Scalar functions: a function of ours is `void name(Context&, Args)`, and
// registering it is one row in a list:
//
//   void url_host(Context& ctx, Args args) { ctx.text_or_null(url::host(*args.text(0))); }
//   registry.functions(kPure, {{"url_host", 1, scalar<url_host>}});
#pragma once
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "sqlite/error.h"
#include "sqlite/value.h"

namespace dossier::sqlite {

// Where a result goes.
class Context {
 public:
  explicit Context(sqlite3_context* raw) : raw_(raw) {}

  void null() { sqlite3_result_null(raw_); }
  void boolean(bool v) { sqlite3_result_int(raw_, v ? 1 : 0); }
  void integer(std::int64_t v) { sqlite3_result_int64(raw_, v); }
  void real(double v) { sqlite3_result_double(raw_, v); }
  // Copies: SQLite cannot adopt a std::string.
  void text(std::string_view v) {
    sqlite3_result_text64(raw_, v.empty() ? "" : v.data(), v.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  }
  // Without a copy, for text that outlives the statement step (static tables).
  void static_text(std::string_view v) {
    sqlite3_result_text64(raw_, v.data(), v.size(), SQLITE_STATIC, SQLITE_UTF8);
  }
  // Without a copy, for text that stays until SQLite calls `release` with its address.
  void held_text(std::string_view v, void (*release)(void*)) {
    sqlite3_result_text64(raw_, v.data(), v.size(), release, SQLITE_UTF8);
  }
  void text_or_null(const std::optional<std::string>& v) { v ? text(*v) : null(); }
  void text_or_null(std::optional<std::string_view> v) { v ? text(*v) : null(); }
  // Text that the JSON functions of SQLite take as JSON, not as a string.
  void json(std::string_view v) {
    text(v);
    sqlite3_result_subtype(raw_, 'J');
  }
  void held_json(std::string_view v, void (*release)(void*)) {
    held_text(v, release);
    sqlite3_result_subtype(raw_, 'J');
  }
  void same_as(sqlite3_value* v) { sqlite3_result_value(raw_, v); }

  // Message first: sqlite3_result_error() resets the code to SQLITE_ERROR.
  void error(int code, const char* message) noexcept {
    if (code == SQLITE_NOMEM) return sqlite3_result_error_nomem(raw_);
    sqlite3_result_error(raw_, message, -1);
    sqlite3_result_error_code(raw_, code);
  }

  // What the connection remembers; the type is the one given to the Registry.
  template <class Session>
  Session& session() const {
    return *static_cast<Session*>(
        static_cast<std::shared_ptr<void>*>(sqlite3_user_data(raw_))->get());
  }
  // A limit of the connection, such as SQLITE_LIMIT_LIKE_PATTERN_LENGTH.
  int limit(int id) const { return sqlite3_limit(sqlite3_context_db_handle(raw_), id, -1); }
  sqlite3_context* raw() { return raw_; }

 private:
  sqlite3_context* raw_;
};

// A value made from argument `arg` and kept by SQLite while that argument stays
// constant in the statement. It is handed over on destruction, because SQLite
// may free it inside sqlite3_set_auxdata(); so it is kept on every path, also
// when the row did not match.
template <class T>
class Cached {
 public:
  template <class Make>
  Cached(Context& ctx, int arg, Make make) : raw_(ctx.raw()), arg_(arg) {
    value_ = static_cast<T*>(sqlite3_get_auxdata(raw_, arg_));
    if (!value_) {
      fresh_ = make();
      value_ = fresh_.get();
    }
  }
  ~Cached() {
    if (fresh_) {
      sqlite3_set_auxdata(raw_, arg_, fresh_.release(), [](void* p) { delete static_cast<T*>(p); });
    }
  }
  Cached(const Cached&) = delete;
  Cached& operator=(const Cached&) = delete;
  const T& operator*() const { return *value_; }
  const T* operator->() const { return value_; }

 private:
  sqlite3_context* raw_;
  int arg_;
  T* value_ = nullptr;
  std::unique_ptr<T> fresh_;
};

using Callback = void (*)(sqlite3_context*, int, sqlite3_value**);

// The C callback for a function of ours; no exception leaves it.
template <void (*Body)(Context&, Args)>
void scalar(sqlite3_context* raw, int argc, sqlite3_value** argv) noexcept {
  Context ctx(raw);
  try {
    Body(ctx, Args(argc, argv));
  } catch (...) {
    translate_current_exception([&](int code, const char* message) { ctx.error(code, message); });
  }
}

// The same for a function that answers NULL as soon as one argument is NULL.
template <void (*Body)(Context&, Args)>
void strict_scalar(sqlite3_context* raw, int argc, sqlite3_value** argv) noexcept {
  if (Args(argc, argv).any_null()) return sqlite3_result_null(raw);
  scalar<Body>(raw, argc, argv);
}

struct Function {
  const char* name;
  int arity;  // -1: any number
  Callback callback;
};

// Reads only its arguments, so it may stand in views, triggers and indexes.
constexpr int kPure = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
// Reads its arguments and what the connection was configured with.
constexpr int kConfigured = SQLITE_UTF8 | SQLITE_INNOCUOUS;
// Looks outside the database, so a schema must not be able to call it.
constexpr int kReadsFiles = SQLITE_UTF8 | SQLITE_DIRECTONLY;

}  // namespace dossier::sqlite
