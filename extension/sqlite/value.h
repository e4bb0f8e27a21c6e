// The arguments of one call.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "sqlite/api.h"

namespace dossier::sqlite {

// Views are valid only until the callback returns: copy what must live longer.
class Args {
 public:
  Args(int count, sqlite3_value** values) : count_(count), values_(values) {}

  int size() const { return count_; }
  int type(int i) const { return sqlite3_value_type(values_[i]); }
  bool is_null(int i) const { return type(i) == SQLITE_NULL; }
  // True when one of the arguments is NULL: most functions then answer NULL.
  bool any_null() const {
    for (int i = 0; i < count_; ++i) {
      if (is_null(i)) return true;
    }
    return false;
  }
  std::int64_t integer(int i) const { return sqlite3_value_int64(values_[i]); }
  double real(int i) const { return sqlite3_value_double(values_[i]); }

  // The argument as UTF-8 text; numbers are written out, NULL is nullopt. May
  // hold NUL and, since SQLite does not check, invalid UTF-8. Text first, then
  // its length: sqlite3_value_bytes() never moves a text already fetched.
  std::optional<std::string_view> text(int i) const {
    const auto* p = reinterpret_cast<const char*>(sqlite3_value_text(values_[i]));
    if (!p) return std::nullopt;
    return std::string_view(p, static_cast<std::size_t>(sqlite3_value_bytes(values_[i])));
  }

  // The members of an IN list that the plan took whole (IndexInfo::take_in_list).
  template <class Visit>
  void for_each_in_list(int i, Visit visit) const {
    sqlite3_value* member = nullptr;
    int code = sqlite3_vtab_in_first(values_[i], &member);
    for (; code == SQLITE_OK && member; code = sqlite3_vtab_in_next(values_[i], &member)) {
      visit(Args(1, &member));
    }
  }

  sqlite3_value* raw(int i) const { return values_[i]; }
  sqlite3_value** raw_from(int i) const { return values_ + i; }

 private:
  int count_;
  sqlite3_value** values_;
};

}  // namespace dossier::sqlite
