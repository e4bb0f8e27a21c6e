#include "tables/grep_table.h"

#include "search/prefilter.h"
#include "session/patterns.h"

namespace dossier::tables {
namespace {

constexpr const char* kName = "dossier_grep";

// In the order of the schema.
enum Column { kPath, kField, kLine, kValue, kMatch, kGroups, kGlob, kPattern };
const std::vector<Source> kSources = {Source::path, Source::body, Source::body,    Source::body,
                                      Source::body, Source::body, Source::nothing, Source::nothing};

// A bit above the Plan's own: the last value that filter() gets is a GLOB pattern
// for the field, or its name.
constexpr int kFieldGiven = 1 << 24;

bool take_field(sqlite::IndexInfo& info) {
  for (int i = 0; i < info.constraint_count(); ++i) {
    const sqlite::Constraint c = info.constraint(i);
    if (c.column != kField || !c.usable) continue;
    const bool is_equal =
        c.op == SQLITE_INDEX_CONSTRAINT_EQ && info.is_binary(c) && !info.is_in_list(c);
    if (!is_equal && c.op != SQLITE_INDEX_CONSTRAINT_GLOB) continue;
    info.pass(c, false);
    return true;
  }
  return false;
}

}  // namespace

std::string GrepTable::schema() const {
  return "CREATE TABLE x(path TEXT, field TEXT, line INTEGER, value TEXT, match TEXT, "
         "groups TEXT, glob TEXT HIDDEN, pattern TEXT HIDDEN)";
}

void GrepTable::best_index(sqlite::IndexInfo& info) const {
  if (!info.take_argument(kGlob) || !info.take_argument(kPattern)) {
    return info.set_plan(kNoGlob, "", 1, 1);
  }
  const Plan plan = choose_plan(info, kSources, true);
  const bool has_field = take_field(info);
  info.set_plan(plan.encode() | (has_field ? kFieldGiven : 0),
                plan.words() + (has_field ? ", field" : ""), plan.estimated_cost(),
                plan.estimated_rows());
  take_order(info, kPath);
}

void GrepCursor::filter(int number, const char*, sqlite::Args args) {
  if (number == kNoGlob) {
    throw sqlite::Error("dossier_grep: needs a folder and a pattern: dossier_grep('notes', 'ban')");
  }
  hits_.stop();
  const auto glob = args.text(0);
  const auto pattern = args.text(1);
  if (!glob || !pattern) return;
  glob_ = *glob;
  pattern_text_ = *pattern;
  pattern_ = compiled_pattern(*session_, kName, pattern_text_, {}, longest_pattern(db_));
  field_prefix_.clear();
  if (number & kFieldGiven) {
    // A name without wildcards is its own prefix.
    const auto field = args.text(args.size() - 1);
    if (field) field_prefix_ = fixed_prefix_of_glob(std::string(*field));
  }
  const Plan plan = Plan::decode(number);
  reading::Needs needs = all_values();
  needs.extent.body = true;
  auto prefilter = search::FilePrefilter::for_pattern(pattern_text_, {});
  if (prefilter.is_useful()) {
    needs.extent.may_want = [prefilter](std::string_view text) {
      return prefilter.may_match(text);
    };
  }
  hits_.start(kName, settings_for(glob_, *session_), read_filter(plan, args, 2), needs);
  next();
}

void GrepCursor::next() {
  hits_.next([&](const reading::DocumentFile& file, std::vector<search::Hit>& out) {
    if (!file.has_text) return;
    search::grep(*pattern_, file.decoded.text, file.document, field_prefix_, out);
  });
}

void GrepCursor::column(sqlite::Context& ctx, int index) {
  const search::Hit& hit = hits_.item();
  switch (index) {
    case kPath:
      return ctx.text(hits_.path());
    case kField:
      return ctx.text(hit.field);
    case kLine:
      return ctx.integer(hit.line);
    case kValue:
      return ctx.text(*hit.value);
    case kMatch:
      return ctx.text(hit.match);
    case kGroups:
      return ctx.json(hit.groups);
    case kGlob:
      return ctx.text(glob_);
    default:
      return ctx.text(pattern_text_);
  }
}

}  // namespace dossier::tables
