// url_query_each(url): a row for each parameter of an address's query, decoded,
// in order, empty pieces left out.
//
//   SELECT name, value FROM url_query_each('https://x.org/?q=a+b&lang=en');
//   ->  q|a b   lang|en
//
// NULL, and what is no address, has no rows. The rowid counts from 1.
#include <utility>
#include <vector>

#include "sqlite/vtab.h"
#include "tables/tables.h"
#include "url/query.h"
#include "url/url.h"

namespace dossier::tables {
namespace {

using sqlite::Args;
using sqlite::Context;

enum Column { kName, kValue, kUrl };
enum Plan { kWithoutArgument, kWithArgument };

class QueryEachCursor {
 public:
  // The only argument is the address.
  void filter(int plan, const char*, Args args) {
    if (plan == kWithoutArgument) throw sqlite::Error("url_query_each: the address is missing");
    parameters_.clear();
    at_ = 0;
    url_.clear();
    const auto text = args.text(0);
    if (!text) return;
    url_ = *text;
    const auto parsed = url::parse(url_);
    if (parsed && parsed->query) parameters_ = url::query_parameters(*parsed->query);
  }
  void next() { ++at_; }
  bool eof() const { return at_ >= parameters_.size(); }
  void column(Context& ctx, int column) const {
    switch (column) {
      case kName:
        return ctx.text(parameters_[at_].name);
      case kValue:
        return ctx.text(parameters_[at_].value);
      default:
        return ctx.text(url_);
    }
  }
  std::int64_t rowid() const { return static_cast<std::int64_t>(at_) + 1; }

 private:
  std::string url_;
  std::vector<url::Parameter> parameters_;
  std::size_t at_ = 0;
};

class QueryEachTable {
 public:
  static constexpr sqlite::Trust trust = sqlite::Trust::innocuous;

  explicit QueryEachTable(const sqlite::Declaration&) {}
  std::string schema() const { return "CREATE TABLE x(name TEXT, value TEXT, url HIDDEN)"; }
  void best_index(sqlite::IndexInfo& info) const {
    const bool is_given = info.take_argument(kUrl);
    info.set_plan(is_given ? kWithArgument : kWithoutArgument, "", 10, 5);
  }
  QueryEachCursor open() const { return {}; }
};

}  // namespace

void add_url_tables(sqlite::Registry& registry) {
  sqlite::Module<QueryEachTable>::add(registry, "url_query_each");
}

}  // namespace dossier::tables
