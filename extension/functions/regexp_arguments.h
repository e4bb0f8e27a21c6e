// The arguments that the regexp functions share: patterns, flags, positions.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "session/patterns.h"
#include "sqlite/function.h"

namespace dossier::functions {

// One call of a function, by the name that its errors begin with.
struct RegexpCall {
  std::string_view function;
  sqlite::Context& ctx;
  sqlite::Args args;

  // Argument `i` as flag letters; none when it is not given.
  regex::Flags flags(int i) const {
    if (i >= args.size()) return {};
    return value_or_throw(function, regex::parse_flags(*args.text(i)));
  }
  regex::SharedPattern compile(int i, regex::Flags flags) const {
    return compiled_pattern(ctx.session<Session>(), function, *args.text(i), flags,
                            ctx.limit(SQLITE_LIMIT_LIKE_PATTERN_LENGTH));
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
