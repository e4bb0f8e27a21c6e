#include "tables/fields_table.h"

namespace dossier::tables {
namespace {

constexpr const char* kName = "dossier_fields";

// In the order of the schema.
enum Column {
  kField,
  kType,
  kDocuments,
  kNulls,
  kDistinctValues,
  kShortest,
  kLongest,
  kExample,
  kGlob,
};

void result_length(sqlite::Context& ctx, std::int64_t length) {
  length < 0 ? ctx.null() : ctx.integer(length);
}

}  // namespace

std::string FieldsTable::schema() const {
  return "CREATE TABLE x(field TEXT, type TEXT, documents INTEGER, nulls INTEGER, "
         "distinct_values INTEGER, shortest INTEGER, longest INTEGER, example TEXT, "
         "glob TEXT HIDDEN)";
}

void FieldsTable::best_index(sqlite::IndexInfo& info) const {
  if (!info.take_argument(kGlob)) return info.set_plan(kNoGlob, "", 1, 1);
  info.set_plan(0, "reads all files", 1e7, 100);
}

void FieldsCursor::filter(int number, const char*, sqlite::Args args) {
  if (number == kNoGlob) throw missing_glob(kName);
  profile_ = columns::Profile();
  at_ = 0;
  const auto glob = args.text(0);
  if (!glob) return;
  glob_ = *glob;
  with_name(kName, [&] {
    reading::Documents documents(settings_for(glob_, *session_), {}, all_values());
    while (documents.next()) profile_.add(documents.current().document.meta);
  });
}

void FieldsCursor::column(sqlite::Context& ctx, int index) {
  const columns::FieldProfile& field = *profile_.fields()[at_];
  switch (index) {
    case kField:
      return ctx.text(field.path);
    case kType:
      return ctx.text(field.type());
    case kDocuments:
      return ctx.integer(field.documents);
    case kNulls:
      return ctx.integer(field.nulls);
    case kDistinctValues:
      return ctx.integer(field.distinct.count());
    case kShortest:
      return result_length(ctx, field.shortest);
    case kLongest:
      return result_length(ctx, field.longest);
    case kExample:
      return field.shortest < 0 ? ctx.null() : ctx.text(field.example);
    default:
      return ctx.text(glob_);
  }
}

}  // namespace dossier::tables
