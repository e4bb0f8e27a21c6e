// Errors on their way to SQLite: one exception type for messages that a person
// should read, and the only place that maps C++ exceptions to SQLite codes.
#pragma once
#include <exception>
#include <new>
#include <stdexcept>
#include <string>

#include "sqlite/api.h"

namespace dossier::sqlite {

// An error meant for the person who wrote the SQL: "regexp_like: missing ): (".
class Error : public std::runtime_error {
 public:
  explicit Error(const std::string& message, int code = SQLITE_ERROR)
      : std::runtime_error(message), code_(code) {}
  int code() const noexcept { return code_; }

 private:
  int code_;
};

// Calls report(code, message) for the exception being handled and returns the
// code. message is null when memory ran out.
template <class Report>
int translate_current_exception(Report report) noexcept {
  try {
    throw;
  } catch (const Error& error) {
    report(error.code(), error.what());
    return error.code();
  } catch (const std::bad_alloc&) {
    report(SQLITE_NOMEM, nullptr);
    return SQLITE_NOMEM;
  } catch (const std::exception& error) {
    report(SQLITE_ERROR, error.what());
    return SQLITE_ERROR;
  } catch (...) {
    report(SQLITE_ERROR, "unknown internal error");
    return SQLITE_ERROR;
  }
}

// Replaces the message in a slot that SQLite owns (zErrMsg, *pzErr).
inline void set_message(char** slot, const char* message) noexcept {
  sqlite3_free(*slot);
  *slot = message ? sqlite3_mprintf("%s", message) : nullptr;
}

// Throws the connection's own message for a call that did not return SQLITE_OK.
inline void check(sqlite3* db, int code) {
  if (code != SQLITE_OK) throw Error(sqlite3_errmsg(db), code);
}

}  // namespace dossier::sqlite
