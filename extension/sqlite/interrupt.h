// Ctrl-C and sqlite3_interrupt() while a table leaves out rows by itself.
//
//   InterruptCheck check(db);
//   for (...) check();      throws Error("interrupted", SQLITE_INTERRUPT) once it is asked to end
//
// SQLite looks for interrupts only between the rows that it is given. sqlite3_is_interrupted() came
// with 3.41; before, a statement tells: it ends at its first step. Of use only within a query, for
// SQLite forgets the interrupt when the last one ends.
//
// A progress handler is called as well, but only if it asks for every few steps: the statement has
// no more of them. Hosts that trace see it.
//
// Cost: a glance at the clock; once in kEvery a statement, some microseconds.
#pragma once
#include <chrono>

#include "sqlite/error.h"

namespace dossier::sqlite {

inline bool is_interrupted(sqlite3* db) {
  sqlite3_stmt* statement = nullptr;
  int code = sqlite3_prepare_v2(db, "SELECT 1", -1, &statement, nullptr);
  if (code == SQLITE_OK) code = sqlite3_step(statement);
  sqlite3_finalize(statement);
  return code == SQLITE_INTERRUPT;
}

class InterruptCheck {
 public:
  explicit InterruptCheck(sqlite3* db) : db_(db) {}

  void operator()() {
    constexpr std::chrono::milliseconds kEvery{2};
    const auto now = Clock::now();
    if (now - last_ < kEvery) return;
    last_ = now;
    if (is_interrupted(db_)) throw Error("interrupted", SQLITE_INTERRUPT);
  }

 private:
  using Clock = std::chrono::steady_clock;
  sqlite3* db_;
  Clock::time_point last_ = Clock::now();
};

}  // namespace dossier::sqlite
