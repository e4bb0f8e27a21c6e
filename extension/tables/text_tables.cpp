// text_blocks(text): the verdict of text_main, a row for each line (or paragraph joined
// from wrapped lines), so that people can see why a line stays or goes.
//
//   SELECT line, kind, keep, text FROM text_blocks(body) WHERE NOT keep;
//
// line is where the unit starts, from 1; kind what it looks like by itself; score its
// log-odds of being main text; keep is 1 for what text_main returns, in its order.
// NULL has no rows. The rowid counts from 1.
#include <string>
#include <vector>

#include "sqlite/vtab.h"
#include "tables/tables.h"
#include "text/main_text.h"

namespace dossier::tables {
namespace {

using sqlite::Args;
using sqlite::Context;

enum Column { kLine, kKind, kScore, kKeep, kText, kSource };
enum Plan { kWithoutArgument, kWithArgument };

class BlocksCursor {
 public:
  // The only argument is the text.
  void filter(int plan, const char*, Args args) {
    if (plan == kWithoutArgument) throw sqlite::Error("text_blocks: the text is missing");
    verdicts_.clear();
    source_.clear();
    at_ = 0;
    const auto text = args.text(0);
    if (!text || args.is_null(0)) return;
    source_ = *text;
    verdicts_ = text::judge_lines(source_);
  }
  void next() { ++at_; }
  bool eof() const { return at_ >= verdicts_.size(); }
  void column(Context& ctx, int column) const {
    const text::Verdict& verdict = verdicts_[at_];
    switch (column) {
      case kLine:
        return ctx.integer(static_cast<std::int64_t>(verdict.line));
      case kKind:
        return ctx.text(text::name_of(verdict.kind));
      case kScore:
        return ctx.real(verdict.score);
      case kKeep:
        return ctx.boolean(verdict.keep);
      case kText:
        return ctx.text(verdict.text);
      default:
        return ctx.text(source_);
    }
  }
  std::int64_t rowid() const { return static_cast<std::int64_t>(at_) + 1; }

 private:
  std::string source_;
  std::vector<text::Verdict> verdicts_;
  std::size_t at_ = 0;
};

class BlocksTable {
 public:
  static constexpr sqlite::Trust trust = sqlite::Trust::innocuous;

  explicit BlocksTable(const sqlite::Declaration&) {}
  std::string schema() const {
    return "CREATE TABLE x(line INTEGER, kind TEXT, score REAL, keep INTEGER, text TEXT, "
           "source HIDDEN)";
  }
  void best_index(sqlite::IndexInfo& info) const {
    const bool is_given = info.take_argument(kSource);
    info.set_plan(is_given ? kWithArgument : kWithoutArgument, "", 1000, 100);
  }
  BlocksCursor open() const { return {}; }
};

}  // namespace

void add_text_tables(sqlite::Registry& registry) {
  sqlite::Module<BlocksTable>::add(registry, "text_blocks");
}

}  // namespace dossier::tables
