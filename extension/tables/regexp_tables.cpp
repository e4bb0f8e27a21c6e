// Matches and pieces as rows:
//
//   SELECT start, match, groups ->> '$.year' FROM regexp_matches(text, '(?P<year>\d{4})');
//   SELECT value FROM regexp_split('a, b,c', ',\s*');
//
// regexp_matches(text, pattern [, flags]): ordinal from 1, start and end in
// characters from 1 (substr(text, start, end - start) is the match), match,
// groups as JSON. regexp_split(text, pattern [, flags]): the text between the
// matches, always one piece more than there are matches, the first and the last
// perhaps empty. A NULL argument gives no row.
#include <optional>
#include <string>

#include "regex/groups.h"
#include "regex/matches.h"
#include "regex/positions.h"
#include "session/patterns.h"
#include "sqlite/vtab.h"
#include "tables/tables.h"

namespace dossier::tables {
namespace {

using regex::Span;
using sqlite::Args;
using sqlite::Context;

// The plan is a sum of bits. filter() gets the arguments that are given, in the
// order of their bits.
enum Plan { kText = 1, kPattern = 2, kFlags = 4, kWantsGroups = 8 };

// What both tables share: the arguments, and the walk through the matches.
class Walk {
 public:
  Walk(sqlite3* db, Session& session) : db_(db), session_(&session) {}

  // False when an argument is NULL. Forgets all that came before.
  bool begin(std::string_view function, int plan, Args args) {
    matches_.reset();
    if ((plan & (kText | kPattern)) != (kText | kPattern)) {
      throw sqlite::Error(std::string(function) + ": needs a text and a pattern");
    }
    if (args.any_null()) return false;
    text_ = *args.text(0);
    regex::Flags flags;
    if (plan & kFlags) flags = value_or_throw(function, regex::parse_flags(*args.text(2)));
    pattern_ = compiled_pattern(*session_, function, *args.text(1), flags, longest_pattern(db_));
    matches_.emplace(*pattern_, text_, 0, plan & kWantsGroups ? pattern_->group_count() : 0);
    return true;
  }
  bool next() { return matches_->next(); }

  const std::string& text() const { return text_; }
  const regex::Pattern& pattern() const { return *pattern_; }
  const regex::Matches& matches() const { return *matches_; }

 private:
  sqlite3* db_;
  Session* session_;
  std::string text_;  // SQLite's own ends with filter()
  regex::SharedPattern pattern_;
  std::optional<regex::Matches> matches_;  // reads text_ and pattern_
};

class MatchesCursor {
 public:
  enum Column { kOrdinal, kStart, kEnd, kMatch, kGroups, kTextColumn };

  MatchesCursor(sqlite3* db, Session& session) : walk_(db, session) {}

  void filter(int plan, const char*, Args args) {
    ordinal_ = 0;
    counted_bytes_ = counted_characters_ = 0;
    eof_ = !walk_.begin("regexp_matches", plan, args);
    if (!eof_) next();
  }
  void next() {
    eof_ = !walk_.next();
    ++ordinal_;
  }
  bool eof() const { return eof_; }
  std::int64_t rowid() const { return ordinal_; }

  void column(Context& ctx, int i) {
    const Span& match = walk_.matches().match();
    switch (i) {
      case kOrdinal:
        return ctx.integer(ordinal_);
      case kStart:
        return ctx.integer(position_of(match.begin));
      case kEnd:
        return ctx.integer(position_of(match.end));
      case kMatch:
        return ctx.text(match.in(walk_.text()));
      case kGroups:
        return ctx.json(
            regex::groups_json(walk_.pattern(), walk_.text(), walk_.matches().groups()));
      default:
        return ctx.null();
    }
  }

 private:
  // Counts on from the last position asked for, so that all of them together
  // read the text once.
  std::int64_t position_of(std::size_t offset) {
    if (offset < counted_bytes_) counted_bytes_ = counted_characters_ = 0;
    const std::string_view text = walk_.text();
    counted_characters_ +=
        regex::count_characters(text.substr(counted_bytes_, offset - counted_bytes_));
    counted_bytes_ = offset;
    return static_cast<std::int64_t>(counted_characters_) + 1;
  }

  Walk walk_;
  bool eof_ = true;
  std::int64_t ordinal_ = 0;
  std::size_t counted_bytes_ = 0, counted_characters_ = 0;
};

class SplitCursor {
 public:
  enum Column { kOrdinal, kValue, kTextColumn };

  SplitCursor(sqlite3* db, Session& session) : walk_(db, session) {}

  void filter(int plan, const char*, Args args) {
    ordinal_ = 0;
    begin_ = 0;
    is_last_ = false;
    eof_ = !walk_.begin("regexp_split", plan, args);
    if (!eof_) next();
  }
  void next() {
    eof_ = is_last_;
    if (eof_) return;
    if (ordinal_++ > 0) begin_ = walk_.matches().match().end;
    is_last_ = !walk_.next();
    end_ = is_last_ ? walk_.text().size() : walk_.matches().match().begin;
  }
  bool eof() const { return eof_; }
  std::int64_t rowid() const { return ordinal_; }

  void column(Context& ctx, int i) {
    if (i == kOrdinal) return ctx.integer(ordinal_);
    if (i == kValue) return ctx.text(std::string_view(walk_.text()).substr(begin_, end_ - begin_));
    ctx.null();
  }

 private:
  Walk walk_;
  bool eof_ = true, is_last_ = false;
  std::int64_t ordinal_ = 0;
  std::size_t begin_ = 0, end_ = 0;  // of the piece
};

template <class RowCursor>
class Table {
 public:
  // Reads nothing but its arguments.
  static constexpr sqlite::Trust trust = sqlite::Trust::innocuous;

  explicit Table(const sqlite::Declaration& d) : db_(d.db), session_(d.session<Session>()) {}

  std::string schema() const;
  void best_index(sqlite::IndexInfo& info) const {
    const int first = RowCursor::kTextColumn;
    int plan = 0;
    if (info.take_argument(first)) plan |= kText;
    if (info.take_argument(first + 1)) plan |= kPattern;
    if (info.take_argument(first + 2)) plan |= kFlags;
    if (wants_groups(info)) plan |= kWantsGroups;
    info.set_plan(plan, "", 100, 10);
  }
  RowCursor open() const { return RowCursor(db_, *session_); }

 private:
  static bool wants_groups(const sqlite::IndexInfo& info) {
    if constexpr (requires { RowCursor::kGroups; }) return info.reads(RowCursor::kGroups);
    return false;
  }

  sqlite3* db_;
  std::shared_ptr<Session> session_;
};

template <>
std::string Table<MatchesCursor>::schema() const {
  return "CREATE TABLE x(ordinal, start, \"end\", \"match\", \"groups\","
         " text HIDDEN, pattern HIDDEN, flags HIDDEN)";
}

template <>
std::string Table<SplitCursor>::schema() const {
  return "CREATE TABLE x(ordinal, value, text HIDDEN, pattern HIDDEN, flags HIDDEN)";
}

}  // namespace

void add_regexp_tables(sqlite::Registry& registry) {
  sqlite::Module<Table<MatchesCursor>>::add(registry, "regexp_matches");
  sqlite::Module<Table<SplitCursor>>::add(registry, "regexp_split");
}

}  // namespace dossier::tables
