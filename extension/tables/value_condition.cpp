#include "tables/value_condition.h"

#include "search/prefilter.h"
#include "session/patterns.h"
#include "sqlite/regexp_probe.h"

namespace dossier::tables {
namespace {

using search::FilePrefilter;
using sqlite::Constraint;

// Above every bit of Plan.
constexpr int kShift = 24;

// The larger, the more it tells.
enum Condition { kNone, kLike, kGlob, kEqual, kRegexp };

Condition condition_of(const sqlite::IndexInfo& info, const Constraint& c) {
  switch (c.op) {
    case SQLITE_INDEX_CONSTRAINT_REGEXP:
      return kRegexp;
    case SQLITE_INDEX_CONSTRAINT_EQ:
      return info.is_binary(c) && !info.is_in_list(c) ? kEqual : kNone;
    case SQLITE_INDEX_CONSTRAINT_GLOB:
      return kGlob;
    case SQLITE_INDEX_CONSTRAINT_LIKE:
      return kLike;
    default:
      return kNone;
  }
}

FilePrefilter regexp_filter(std::string_view pattern, sqlite3* db, Session& session) {
  // A host's own REGEXP may mean something else by the same pattern; a pattern that
  // does not compile is SQLite's to report.
  const auto compiled = try_pattern(session, pattern, {}, longest_pattern(db));
  const bool is_ours =
      std::holds_alternative<regex::SharedPattern>(compiled) && sqlite::answers_regexp(db);
  return is_ours ? FilePrefilter::for_column_regexp(pattern) : FilePrefilter();
}

FilePrefilter filter_for(Condition condition, std::string_view value, sqlite3* db,
                         Session& session) {
  switch (condition) {
    case kRegexp:
      return regexp_filter(value, db, session);
    case kEqual:
      return FilePrefilter::for_column_equal(value);
    case kGlob:
      return FilePrefilter::for_column_glob(value);
    case kLike:
      return FilePrefilter::for_column_like(value);
    case kNone:
      break;
  }
  return {};
}

}  // namespace

int take_value_condition(sqlite::IndexInfo& info, const std::vector<Source>& columns) {
  int best = -1;
  Condition condition = kNone;
  for (int i = 0; i < info.constraint_count(); ++i) {
    const Constraint c = info.constraint(i);
    const auto column = static_cast<std::size_t>(c.column);
    if (!c.usable || column >= columns.size() || columns[column] != Source::values) continue;
    const Condition own = condition_of(info, c);
    if (own <= condition) continue;
    condition = own;
    best = i;
  }
  if (best < 0) return 0;
  info.pass(info.constraint(best), false);
  return static_cast<int>(condition) << kShift;
}

const char* condition_in_words(int plan_number) {
  return plan_number >> kShift ? ", skips files that cannot match" : "";
}

std::function<bool(std::string_view)> may_want_of(int plan_number, const sqlite::Args& args,
                                                  sqlite3* db, Session& session) {
  const auto condition = static_cast<Condition>(plan_number >> kShift);
  const int last = args.size() - 1;
  if (condition == kNone || args.type(last) != SQLITE_TEXT) return {};
  auto filter = filter_for(condition, *args.text(last), db, session);
  if (!filter.is_useful()) return {};
  return [filter = std::move(filter)](std::string_view text) { return filter.may_match(text); };
}

}  // namespace dossier::tables
