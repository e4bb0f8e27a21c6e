// The arguments that the regexp functions share: patterns, flags, positions.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "regex/groups.h"
#include "regex/positions.h"
#include "session/patterns.h"
#include "sqlite/function.h"

namespace dossier::functions {

// One call of a function, by the name that its errors begin with. An argument
// that is not given is as if its default stood there.
struct RegexpCall {
  std::string_view function;
  sqlite::Context& ctx;
  sqlite::Args args;

  std::size_t longest() const { return longest_pattern(sqlite3_context_db_handle(ctx.raw())); }

  regex::SharedPattern compile(int i, regex::Flags flags) const {
    return compiled_pattern(ctx.session<Session>(), function, *args.text(i), flags, longest());
  }
  regex::Flags flags(int i) const {
    if (i >= args.size()) return {};
    return value_or_throw(function, regex::parse_flags(*args.text(i)));
  }
  // A whole number of at least `least`; `name` is what the manual calls it.
  std::int64_t number(int i, std::string_view name, std::int64_t least,
                      std::int64_t fallback) const {
    if (i >= args.size()) return fallback;
    const std::int64_t n = args.integer(i);
    if (sqlite3_value_numeric_type(args.raw(i)) == SQLITE_INTEGER && n >= least) return n;
    throw sqlite::Error(std::string(function) + ": " + std::string(name) +
                        " must be a whole number from " + std::to_string(least) + ", not '" +
                        std::string(*args.text(i)) + "'");
  }
  // The byte at which the position in argument `i` begins; nullopt beyond the end.
  std::optional<std::size_t> start(int i, std::string_view text) const {
    return regex::offset_of(text, static_cast<std::size_t>(number(i, "start", 1, 1)));
  }
  // A group by number or name, the whole match if not given.
  int group(int i, const regex::Pattern& pattern, int fallback = 0) const {
    if (i >= args.size()) return fallback;
    return value_or_throw(function, regex::group_number(pattern, *args.text(i)));
  }
};

// The compiled pattern of argument `i`. A constant one is compiled once in a
// statement and then costs nothing; one from a column goes through the
// connection's cache. Because SQLite keeps the value while the *pattern* stays
// the same, it is checked against the flags, which may differ by row.
class PatternArgument {
 public:
  PatternArgument(const RegexpCall& call, int i, regex::Flags flags)
      : kept_(call.ctx, i,
              [&] { return std::make_unique<regex::SharedPattern>(call.compile(i, flags)); }) {
    if ((*kept_)->flags() != flags) other_ = call.compile(i, flags);
  }
  const regex::Pattern& operator*() const { return other_ ? *other_ : **kept_; }
  const regex::Pattern* operator->() const { return &**this; }

 private:
  sqlite::Cached<regex::SharedPattern> kept_;
  regex::SharedPattern other_;
};

}  // namespace dossier::functions
