#include "tables/links_table.h"

#include "url/key.h"
#include "url/public_suffix.h"

namespace dossier::tables {
namespace {

constexpr const char* kName = "dossier_links";

// In the order of the schema.
enum Column { kPath, kField, kLine, kUrl, kText, kDomain, kKey, kGlob };
const std::vector<Source> kSources = {Source::path, Source::body, Source::body, Source::body,
                                      Source::body, Source::body, Source::body, Source::nothing};

}  // namespace

std::string LinksTable::schema() const {
  return "CREATE TABLE x(path TEXT, field TEXT, line INTEGER, url TEXT, text TEXT, domain TEXT, "
         "key TEXT, glob TEXT HIDDEN)";
}

void LinksTable::best_index(sqlite::IndexInfo& info) const {
  if (!info.take_argument(kGlob)) return info.set_plan(kNoGlob, "", 1, 1);
  const Plan plan = choose_plan(info, kSources, true);
  info.set_plan(plan.encode(), plan.words(), plan.estimated_cost(), plan.estimated_rows() * 10);
  take_order(info, kPath);
}

void LinksCursor::filter(int number, const char*, sqlite::Args args) {
  if (number == kNoGlob) throw missing_glob(kName);
  links_.stop();
  const auto glob = args.text(0);
  if (!glob) return;
  glob_ = *glob;
  const Plan plan = Plan::decode(number);
  reading::Needs needs = all_values();
  needs.extent.body = true;
  needs.extent.may_want = search::may_have_links;
  links_.start(kName, settings_for(glob_, *session_), read_filter(plan, args, 1), needs);
  next();
}

void LinksCursor::next() {
  links_.next([](const reading::DocumentFile& file, std::vector<search::Link>& out) {
    if (file.has_text) search::find_links(file.decoded.text, file.document, out);
  });
}

void LinksCursor::column(sqlite::Context& ctx, int index) {
  const search::Link& link = links_.item();
  switch (index) {
    case kPath:
      return ctx.text(links_.path());
    case kField:
      return ctx.text(link.field);
    case kLine:
      return ctx.integer(link.line);
    case kUrl:
      return ctx.text(link.url);
    case kText:
      return link.text.empty() ? ctx.null() : ctx.text(link.text);
    case kDomain:
      return ctx.text_or_null(url::registrable_domain_of_address(link.url));
    case kKey:
      return ctx.text_or_null(url::key(link.url));
    default:
      return ctx.text(glob_);
  }
}

}  // namespace dossier::tables
