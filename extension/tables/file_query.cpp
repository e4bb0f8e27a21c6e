#include "tables/file_query.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "decode/ascii.h"

namespace dossier::tables {
namespace {

using reading::Bound;
using sqlite::Args;
using sqlite::Constraint;
using sqlite::IndexInfo;

constexpr int kRowid = -1;

std::optional<std::size_t> comparison_of(int op) {
  switch (op) {
    case SQLITE_INDEX_CONSTRAINT_EQ:
      return 0;
    case SQLITE_INDEX_CONSTRAINT_GT:
      return 1;
    case SQLITE_INDEX_CONSTRAINT_GE:
      return 2;
    case SQLITE_INDEX_CONSTRAINT_LT:
      return 3;
    case SQLITE_INDEX_CONSTRAINT_LE:
      return 4;
    default:
      return std::nullopt;
  }
}

// The constraint that will fill each bit of the plan; -1: none.
struct Chosen {
  int path_equal = -1, path_in = -1, path_glob = -1, path_like = -1, rowid_equal = -1,
      rowid_in = -1;
  std::array<int, kComparisons> size = {-1, -1, -1, -1, -1};
  std::array<int, kComparisons> mtime = {-1, -1, -1, -1, -1};
};

void choose_equality(IndexInfo& info, const Constraint& c, int& equal, int& in) {
  (info.is_in_list(c) ? in : equal) = c.index;
}

void choose_path(IndexInfo& info, const Constraint& c, Chosen& chosen) {
  if (c.op == SQLITE_INDEX_CONSTRAINT_EQ && info.is_binary(c)) {
    choose_equality(info, c, chosen.path_equal, chosen.path_in);
  } else if (c.op == SQLITE_INDEX_CONSTRAINT_GLOB) {
    chosen.path_glob = c.index;
  } else if (c.op == SQLITE_INDEX_CONSTRAINT_LIKE) {
    chosen.path_like = c.index;
  }
}

void choose(IndexInfo& info, const Constraint& c, Source source, Chosen& chosen) {
  if (c.column == kRowid) {
    const bool is_equal = c.op == SQLITE_INDEX_CONSTRAINT_EQ;
    if (is_equal) choose_equality(info, c, chosen.rowid_equal, chosen.rowid_in);
  } else if (source == Source::path) {
    choose_path(info, c, chosen);
  } else if (source == Source::size || source == Source::mtime) {
    const auto comparison = comparison_of(c.op);
    if (!comparison || info.is_in_list(c)) return;
    (source == Source::size ? chosen.size : chosen.mtime)[*comparison] = c.index;
  }
}

void note_need(Source source, Plan& plan) {
  if (source == Source::path || source == Source::nothing) return;
  const bool is_fact = source == Source::size || source == Source::mtime;
  (is_fact ? plan.needs_facts : plan.needs_content) = true;
  plan.needs_body = plan.needs_body || source == Source::body;
  plan.needs_verdict = plan.needs_verdict || source == Source::verdict;
}

bool take(IndexInfo& info, int index, bool in_list = false) {
  if (index < 0) return false;
  const Constraint c = info.constraint(index);
  info.pass(c, false);
  if (in_list) info.take_in_list(c);
  return true;
}

void take_path(IndexInfo& info, const Chosen& chosen, Plan& plan) {
  // One of them decides the walk: the narrowest.
  plan.path_equal = take(info, chosen.path_equal);
  if (plan.path_equal) return;
  plan.path_in = take(info, chosen.path_in, true);
  if (plan.path_in) return;
  plan.path_glob = take(info, chosen.path_glob);
  if (!plan.path_glob) plan.path_like = take(info, chosen.path_like);
}

// A number may equal a path after conversion, as any of '5', '05' and '5.0' does; and what has a
// NUL is no path.
void read_paths(const Plan& plan, const Args& args, int& next, corpus::PathFilter& out) {
  out.exact = true;
  const auto add = [&](const Args& value) {
    const bool is_number = value.type(0) == SQLITE_INTEGER || value.type(0) == SQLITE_FLOAT;
    const std::string path(value.text(0).value_or(""));
    if (is_number || (plan.has_utf16_texts && !decode::is_ascii(path))) out.exact = false;
    if (!path.empty() && path.find('\0') == path.npos) out.paths.push_back(path);
  };
  if (plan.path_equal) add(Args(1, args.raw_from(next++)));
  if (plan.path_in) args.for_each_in_list(next++, add);
  std::sort(out.paths.begin(), out.paths.end());
}

// By SQLite's own LIKE or GLOB. LIKE without case: PRAGMA case_sensitive_like leaves out more.
std::function<bool(const std::string&)> path_matcher(const Plan& plan, std::string pattern) {
  return [pattern = std::move(pattern), is_glob = plan.path_glob,
          ascii_only = plan.has_utf16_texts](const std::string& path) {
    if (ascii_only && !decode::is_ascii(path)) return true;
    return is_glob ? sqlite3_strglob(pattern.c_str(), path.c_str()) == 0
                   : sqlite3_strlike(pattern.c_str(), path.c_str(), 0) == 0;
  };
}

void read_path_pattern(const Plan& plan, const Args& args, int& next, corpus::PathFilter& out) {
  const auto text = args.text(next++);
  if (!text) return;
  const std::string pattern(*text);
  out.fold_case = plan.path_like;
  out.prefix = plan.path_glob ? fixed_prefix_of_glob(pattern) : fixed_prefix_of_like(pattern);
  out.matches = path_matcher(plan, pattern);
}

void read_path_filter(const Plan& plan, const Args& args, int& next, corpus::PathFilter& out) {
  if (plan.path_equal || plan.path_in) return read_paths(plan, args, next, out);
  if (plan.path_glob || plan.path_like) read_path_pattern(plan, args, next, out);
}

// A value that is no integer may still equal a rowid after conversion; then the
// rows are left to SQLite.
void read_rowids(const Plan& plan, const Args& args, int& next, reading::FileFilter& filter) {
  if (!plan.rowid_equal && !plan.rowid_in) return;
  bool all_integers = true;
  std::vector<std::int64_t> rowids;
  const auto add = [&](const Args& value) {
    if (value.type(0) == SQLITE_INTEGER) {
      rowids.push_back(value.integer(0));
    } else {
      all_integers = all_integers && value.is_null(0);
    }
  };
  if (plan.rowid_equal) add(Args(1, args.raw_from(next++)));
  if (plan.rowid_in) args.for_each_in_list(next++, add);
  if (all_integers) filter.rowids = reading::RowIds(std::move(rowids));
}

// Integers below are doubles as well, so to compare them as such is exact.
constexpr double kExactDoubles = 9007199254740992;  // 2^53

void read_bounds(const std::array<bool, kComparisons>& asked, Bound::Field field, const Args& args,
                 int& next, std::vector<Bound>& out) {
  for (std::size_t i = 0; i < kComparisons; ++i) {
    if (!asked[i]) continue;
    const int at = next++;
    const int type = args.type(at);
    if (type != SQLITE_INTEGER && type != SQLITE_FLOAT) continue;
    if (std::abs(args.real(at)) >= kExactDoubles) continue;
    out.push_back({field, static_cast<Bound::Op>(i), args.real(at)});
  }
}

}  // namespace

Plan choose_plan(IndexInfo& info, const std::vector<Source>& columns, bool always_content) {
  Chosen chosen;
  for (int i = 0; i < info.constraint_count(); ++i) {
    const Constraint c = info.constraint(i);
    const auto column = static_cast<std::size_t>(c.column);
    const Source source = column < columns.size() ? columns[column] : Source::nothing;
    if (c.usable) choose(info, c, source, chosen);
  }
  Plan plan;
  take_path(info, chosen, plan);
  const bool asks_path = plan.path_equal || plan.path_in || plan.path_glob || plan.path_like;
  plan.has_utf16_texts = asks_path && !info.has_utf8_texts();
  plan.rowid_equal = take(info, chosen.rowid_equal);
  if (!plan.rowid_equal) plan.rowid_in = take(info, chosen.rowid_in, true);
  for (std::size_t i = 0; i < kComparisons; ++i) plan.size[i] = take(info, chosen.size[i]);
  for (std::size_t i = 0; i < kComparisons; ++i) plan.mtime[i] = take(info, chosen.mtime[i]);
  plan.needs_content = always_content;
  for (std::size_t column = 0; column < columns.size(); ++column) {
    if (info.reads(static_cast<int>(column))) note_need(columns[column], plan);
  }
  plan.is_unconstrained = plan.needs_content && info.constraint_count() == 0;
  return plan;
}

void take_order(IndexInfo& info, int path, int second) {
  if (info.is_ordered_by(path, second) && info.has_utf8_texts()) info.consume_order();
}

reading::Needs needs_of(const Plan& plan, frontmatter::WantedKeys keys) {
  reading::Needs needs{plan.needs_facts, plan.needs_content, {}};
  needs.extent.body = plan.needs_body;
  needs.extent.verdict = plan.needs_verdict;
  needs.extent.keys = std::move(keys);
  if (plan.needs_verdict) needs.extent.keys.and_all_others();
  return needs;
}

reading::FileFilter read_filter(const Plan& plan, const Args& args, int first) {
  reading::FileFilter filter;
  int next = first;
  read_path_filter(plan, args, next, filter.paths);
  read_rowids(plan, args, next, filter);
  read_bounds(plan.size, Bound::Field::size, args, next, filter.bounds);
  read_bounds(plan.mtime, Bound::Field::mtime, args, next, filter.bounds);
  return filter;
}

}  // namespace dossier::tables
