#include "tables/documents_table.h"

#include "reading/row_id.h"
#include "tables/layout.h"

namespace dossier::tables {
namespace {

constexpr const char* kName = "dossier_documents";

// In the order of the schema.
enum Column { kPath, kMeta, kBody, kStatus, kError, kSize, kMtime, kEncoding, kGlob };
constexpr OwnColumn kOwnColumns[] = {OwnColumn::meta,    OwnColumn::body, OwnColumn::status,
                                     OwnColumn::error,   OwnColumn::size, OwnColumn::mtime,
                                     OwnColumn::encoding};

const std::vector<Source> kSources = {Source::path,    Source::values,  Source::body,
                                      Source::verdict, Source::verdict, Source::size,
                                      Source::mtime,   Source::verdict, Source::nothing};

}  // namespace

std::string DocumentsTable::schema() const {
  return "CREATE TABLE x(path TEXT, meta TEXT, body TEXT, status TEXT, error TEXT, size INTEGER, "
         "mtime INTEGER, encoding TEXT, glob TEXT HIDDEN)";
}

void DocumentsTable::best_index(sqlite::IndexInfo& info) const {
  if (!info.take_argument(kGlob)) return info.set_plan(kNoGlob, "", 1, 1);
  const Plan plan = choose_plan(info, kSources, false);
  info.set_plan(plan.encode(), plan.words(), plan.estimated_cost(), plan.estimated_rows());
  take_order(info, kPath);
}

void DocumentsCursor::filter(int number, const char*, sqlite::Args args) {
  if (number == kNoGlob) throw missing_glob(kName);
  documents_.reset();
  const auto glob = args.text(0);
  if (!glob) return;
  glob_ = *glob;
  const Plan plan = Plan::decode(number);
  auto filter = read_filter(plan, args, 1);
  rowids_ = filter.rowids;
  with_name(kName, [&] {
    documents_ = std::make_unique<reading::Documents>(settings_for(glob_, *session_), filter,
                                                      needs_of(plan, {}));
  });
  next();
}

void DocumentsCursor::next() {
  while (with_name(kName, [&] { return documents_->next(); })) {
    if (!rowids_ || rowids_->contain(rowid())) return;
  }
  documents_.reset();
}

std::int64_t DocumentsCursor::rowid() const {
  return reading::row_id(documents_->current().path, 0);
}

void DocumentsCursor::column(sqlite::Context& ctx, int index) {
  const reading::DocumentFile& file = documents_->current();
  if (index == kPath) return ctx.text(file.path);
  if (index == kGlob) return ctx.text(glob_);
  result_own_column(ctx, file, kOwnColumns[index - kMeta], room_);
}

}  // namespace dossier::tables
