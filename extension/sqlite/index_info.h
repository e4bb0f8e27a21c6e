// What a query asks of a virtual table, as xBestIndex sees it.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sqlite/encoding.h"
#include "sqlite/error.h"
#include "sqlite/own_operators.h"

namespace dossier::sqlite {

// A constraint `column op value`. Read it, then perhaps IndexInfo::pass it.
struct Constraint {
  int index;   // among the constraints of this call
  int column;  // -1 is the rowid
  int op;      // SQLITE_INDEX_CONSTRAINT_*
  bool usable;
};

class IndexInfo {
 public:
  IndexInfo(sqlite3* db, sqlite3_index_info* raw) : db_(db), raw_(raw) {}

  int constraint_count() const { return raw_->nConstraint; }
  // A LIKE or GLOB that is the host's own is not usable, for only the host knows what it means.
  Constraint constraint(int i) {
    const auto& c = raw_->aConstraint[i];
    return {i, c.iColumn, c.op, c.usable != 0 && !is_foreign(c.op)};
  }
  // True when the constraint compares texts byte by byte; a COLLATE in the query may
  // ask for something looser than this table can decide.
  bool is_binary(const Constraint& c) const {
    const char* collation = sqlite3_vtab_collation(raw_, c.index);
    return !collation || std::string_view(collation) == "BINARY";
  }
  // True when `c` is `column IN (...)`.
  bool is_in_list(const Constraint& c) const { return sqlite3_vtab_in(raw_, c.index, -1) != 0; }
  // Asks SQLite to pass the right-hand side to filter() as its next argument.
  // omit: SQLite need not check the constraint again.
  void pass(const Constraint& c, bool omit) {
    raw_->aConstraintUsage[c.index].argvIndex = ++arguments_;
    raw_->aConstraintUsage[c.index].omit = omit;
  }
  // Asks for an IN list as one argument (for_each_in_list) instead of a filter()
  // for each member.
  void take_in_list(const Constraint& c) { sqlite3_vtab_in(raw_, c.index, 1); }

  // The right-hand side if SQLite knows it while planning, else null.
  sqlite3_value* known_value(const Constraint& c) const {
    sqlite3_value* value = nullptr;
    return sqlite3_vtab_rhs_value(raw_, c.index, &value) == SQLITE_OK ? value : nullptr;
  }

  // For table-valued functions: `hidden column = value` becomes the next
  // argument of filter(). False: not given. A value that is not known yet in
  // this join order makes the whole plan impossible.
  bool take_argument(int column) {
    bool unusable = false;
    for (int i = 0; i < raw_->nConstraint; ++i) {
      const Constraint c = constraint(i);
      if (c.column != column || c.op != SQLITE_INDEX_CONSTRAINT_EQ) continue;
      if (c.usable) {
        pass(c, true);
        return true;
      }
      unusable = true;
    }
    impossible_ = impossible_ || unusable;
    return false;
  }

  // True when the statement uses the column. Columns from 63 on share a bit.
  bool reads(int column) const {
    const int bit = column >= 63 ? 63 : column;
    return (raw_->colUsed >> bit) & 1U;
  }
  std::uint64_t columns_used() const { return raw_->colUsed; }

  bool has_utf8_texts() {
    if (!has_utf8_texts_) has_utf8_texts_ = sqlite::has_utf8_texts(db_);
    return *has_utf8_texts_;
  }

  // True when the ORDER BY asks for `first` ascending and, perhaps, then `second`
  // ascending (-2: no second column).
  bool is_ordered_by(int first, int second = -2) const {
    const auto asks = [&](int term, int column) {
      return raw_->aOrderBy[term].iColumn == column && !raw_->aOrderBy[term].desc;
    };
    if (raw_->nOrderBy == 1) return asks(0, first);
    return raw_->nOrderBy == 2 && asks(0, first) && asks(1, second);
  }
  void consume_order() { raw_->orderByConsumed = 1; }

  // number and words come back in filter(); words also stand in EXPLAIN QUERY PLAN.
  void set_plan(int number, const std::string& words, double cost, std::int64_t rows) {
    raw_->idxNum = number;
    if (!words.empty()) {
      raw_->idxStr = sqlite3_mprintf("%s", words.c_str());
      if (!raw_->idxStr) throw std::bad_alloc();
      raw_->needToFreeIdxStr = 1;
    }
    raw_->estimatedCost = cost;
    raw_->estimatedRows = rows;
  }
  void promise_one_row() { raw_->idxFlags |= SQLITE_INDEX_SCAN_UNIQUE; }
  bool is_impossible() const { return impossible_; }

 private:
  bool is_foreign(int op) {
    if (op != SQLITE_INDEX_CONSTRAINT_LIKE && op != SQLITE_INDEX_CONSTRAINT_GLOB) return false;
    if (!has_own_like_) has_own_like_ = has_own_like_and_glob(db_);
    return !*has_own_like_;
  }

  sqlite3* db_;
  sqlite3_index_info* raw_;
  // Nothing: not asked yet.
  std::optional<bool> has_own_like_;  // GLOB, too
  std::optional<bool> has_utf8_texts_;
  int arguments_ = 0;
  bool impossible_ = false;
};

}  // namespace dossier::sqlite
