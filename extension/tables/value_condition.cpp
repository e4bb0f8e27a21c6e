#include "tables/value_condition.h"

#include <algorithm>
#include <utility>

#include "search/prefilter.h"
#include "session/patterns.h"
#include "sqlite/regexp_probe.h"

namespace dossier::tables {
namespace {

using search::FilePrefilter;
using sqlite::Constraint;

// As they stand in the plan's words.
enum Sign : char { kNone = 0, kLike = '%', kGlob = '*', kEqual = '=', kRegexp = '~' };

Sign sign_of(const sqlite::IndexInfo& info, const Constraint& c) {
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

FilePrefilter filter_for(char sign, const sqlite::Args& value, sqlite3* db, Session& session) {
  if (value.type(0) != SQLITE_TEXT) return {};
  const std::string_view text = *value.text(0);
  switch (sign) {
    case kRegexp:
      return regexp_filter(text, db, session);
    case kEqual:
      return FilePrefilter::for_column_equal(text);
    case kGlob:
      return FilePrefilter::for_column_glob(text);
    case kLike:
      return FilePrefilter::for_column_like(text);
    default:
      return {};
  }
}

}  // namespace

std::string take_value_conditions(sqlite::IndexInfo& info, const std::vector<Source>& columns,
                                  sqlite3* db, Session& session) {
  std::string signs;
  for (int i = 0; i < info.constraint_count(); ++i) {
    const Constraint c = info.constraint(i);
    const auto column = static_cast<std::size_t>(c.column);
    if (!c.usable || column >= columns.size() || columns[column] != Source::values) continue;
    const Sign sign = sign_of(info, c);
    if (sign == kNone) continue;
    sqlite3_value* value = info.known_value(c);
    const bool is_useless =
        value != nullptr && !filter_for(sign, {1, &value}, db, session).is_useful();
    if (is_useless) continue;
    info.pass(c, false);
    signs += sign;
  }
  return signs;
}

const char* conditions_in_words(std::string_view signs) {
  return signs.empty() ? "" : ", skips files that cannot match";
}

std::function<bool(std::string_view)> may_want_of(std::string_view signs, const sqlite::Args& args,
                                                  sqlite3* db, Session& session) {
  std::vector<FilePrefilter> filters;
  int at = args.size() - static_cast<int>(signs.size());
  for (const char sign : signs) {
    auto filter = filter_for(sign, {1, args.raw_from(at++)}, db, session);
    if (filter.is_useful()) filters.push_back(std::move(filter));
  }
  if (filters.empty()) return {};
  return [filters = std::move(filters)](std::string_view text) {
    return std::all_of(filters.begin(), filters.end(),
                       [&](const FilePrefilter& filter) { return filter.may_match(text); });
  };
}

}  // namespace dossier::tables
