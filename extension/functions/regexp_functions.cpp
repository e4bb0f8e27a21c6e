// regexp_*(text, pattern, ...) and the operator `text REGEXP pattern`.
//
// The argument lists are those of Postgres 15 and Oracle: start and the number
// of the match count from 1, in characters and in matches.
#include "functions/functions.h"
#include "functions/regexp_arguments.h"
#include "regex/dialect.h"
#include "regex/fts5_query.h"
#include "regex/matches.h"
#include "regex/replacement.h"
#include "sqlite/regexp_probe.h"

namespace dossier::functions {
namespace {

using regex::Span;
using sqlite::Args;
using sqlite::Context;

// regexp_like(t, p [, flags])
void regexp_like(Context& ctx, Args args) {
  const RegexpCall call{"regexp_like", ctx, args};
  const PatternArgument pattern(call, 1, call.flags(2));
  ctx.boolean(pattern->matches(*args.text(0)));
}

// regexp_count(t, p [, start [, flags]])
void regexp_count(Context& ctx, Args args) {
  const RegexpCall call{"regexp_count", ctx, args};
  const PatternArgument pattern(call, 1, call.flags(3));
  const auto text = *args.text(0);
  const auto start = call.start(2, text);
  ctx.integer(start ? static_cast<std::int64_t>(regex::count_matches(*pattern, text, *start)) : 0);
}

// Where `group` of match number `n` lies; nullopt when there is no such match,
// or the group took no part in it, or the pattern has not that many groups.
std::optional<Span> find_group(const regex::Pattern& pattern, std::string_view text,
                               std::optional<std::size_t> start, std::int64_t n, int group) {
  if (!start || group > pattern.group_count()) return std::nullopt;
  const auto groups = regex::nth_match(pattern, text, *start, static_cast<std::size_t>(n), group);
  if (!groups || !groups->back().took_part()) return std::nullopt;
  return groups->back();
}

// regexp_instr(t, p [, start [, n [, end [, flags [, group]]]]]); end 0 gives the
// position of the match, 1 the one behind it.
void regexp_instr(Context& ctx, Args args) {
  const RegexpCall call{"regexp_instr", ctx, args};
  const PatternArgument pattern(call, 1, call.flags(5));
  const auto text = *args.text(0);
  const auto n = call.number(3, "n", 1, 1);
  const auto end = call.number(4, "end", 0, 0);
  if (end > 1) throw sqlite::Error("regexp_instr: end must be 0 or 1");
  const auto found = find_group(*pattern, text, call.start(2, text), n, call.group(6, *pattern));
  if (!found) return ctx.integer(0);
  const auto offset = end == 1 ? found->end : found->begin;
  ctx.integer(static_cast<std::int64_t>(regex::character_at(text, offset)));
}

// regexp_substr(t, p [, start [, n [, flags [, group]]]])
void regexp_substr(Context& ctx, Args args) {
  const RegexpCall call{"regexp_substr", ctx, args};
  const PatternArgument pattern(call, 1, call.flags(4));
  const auto text = *args.text(0);
  const auto n = call.number(3, "n", 1, 1);
  const auto found = find_group(*pattern, text, call.start(2, text), n, call.group(5, *pattern));
  found ? ctx.text(found->in(text)) : ctx.null();
}

// regexp_replace(t, p, r [, start [, n [, flags]]]); n 0, the default, is all.
void regexp_replace(Context& ctx, Args args) {
  const RegexpCall call{"regexp_replace", ctx, args};
  const PatternArgument pattern(call, 1, call.flags(5));
  const auto text = *args.text(0);
  const auto replacement =
      value_or_throw(call.function, regex::Replacement::parse(*args.text(2), *pattern));
  const auto start = call.start(3, text);
  const auto n = static_cast<std::size_t>(call.number(4, "n", 0, 0));
  if (!start) return ctx.text(text);
  const auto longest = static_cast<std::size_t>(ctx.limit(SQLITE_LIMIT_LENGTH));
  const auto replaced = regex::replace(*pattern, text, replacement, *start, n, longest);
  if (!replaced) throw sqlite::Error("regexp_replace: the result is too long", SQLITE_TOOBIG);
  ctx.text(*replaced);
}

// regexp_capture(t, p [, group]); by default the first group, and the whole
// match of a pattern without groups.
void regexp_capture(Context& ctx, Args args) {
  const RegexpCall call{"regexp_capture", ctx, args};
  const PatternArgument pattern(call, 1, {});
  const auto text = *args.text(0);
  const int first = pattern->group_count() > 0 ? 1 : 0;
  const auto found = find_group(*pattern, text, 0, 1, call.group(2, *pattern, first));
  found ? ctx.text(found->in(text)) : ctx.null();
}

// regexp_captures(t, p)
void regexp_captures(Context& ctx, Args args) {
  const PatternArgument pattern({"regexp_captures", ctx, args}, 1, {});
  const auto text = *args.text(0);
  const auto groups = regex::nth_match(*pattern, text, 0, 1, pattern->group_count());
  groups ? ctx.json(regex::groups_json(*pattern, text, *groups)) : ctx.null();
}

// regexp_quote(t): a pattern that matches exactly t.
void regexp_quote(Context& ctx, Args args) { ctx.text(regex::quote(*args.text(0))); }

// regexp_error(p)
void regexp_error(Context& ctx, Args args) {
  const RegexpCall call{"regexp_error", ctx, args};
  const auto made = try_pattern(ctx.session<Session>(), *args.text(0), {}, call.longest());
  const auto* problem = std::get_if<regex::Problem>(&made);
  problem ? ctx.text(problem->message) : ctx.null();
}

// The set of argument 1, kept like a PatternArgument.
class SetArgument {
 public:
  explicit SetArgument(const RegexpCall& call)
      : kept_(call.ctx, 1, [&] {
          return std::make_unique<regex::SharedSet>(compiled_set(
              call.ctx.session<Session>(), call.function, *call.args.text(1), call.longest()));
        }) {}
  const regex::PatternSet* operator->() const { return kept_->get(); }

 private:
  sqlite::Cached<regex::SharedSet> kept_;
};

// regexp_any(t, json_patterns)
void regexp_any(Context& ctx, Args args) {
  const SetArgument set({"regexp_any", ctx, args});
  ctx.boolean(set->matches_any(*args.text(0)));
}

// regexp_which(t, json_patterns)
void regexp_which(Context& ctx, Args args) {
  const SetArgument set({"regexp_which", ctx, args});
  std::string list = "[";
  for (const int index : set->which(*args.text(0))) {
    list.append(list.size() > 1 ? "," : "").append(std::to_string(index));
  }
  ctx.json(list + "]");
}

// regexp_fts5(p)
void regexp_fts5(Context& ctx, Args args) {
  const RegexpCall call{"regexp_fts5", ctx, args};
  call.compile(0, {});
  ctx.text_or_null(regex::fts5_query(*args.text(0)));
}

// The operator: X REGEXP Y is regexp(Y, X). A pointer in the place of Y is the
// question of sqlite::answers_regexp(), whether the call arrives here.
void regexp(Context& ctx, Args args) {
  if (auto* answered =
          static_cast<bool*>(sqlite3_value_pointer(args.raw(0), sqlite::kRegexpProbe))) {
    *answered = true;
  }
  if (args.any_null()) return ctx.null();
  const PatternArgument pattern({"REGEXP", ctx, args}, 0, {});
  ctx.boolean(pattern->matches(*args.text(1)));
}

struct Family {
  const char* name;
  int fewest, most;  // arguments
  sqlite::Callback callback;
};

constexpr Family kFamily[] = {
    {"regexp_like", 2, 3, sqlite::strict_scalar<regexp_like>},
    {"regexp_count", 2, 4, sqlite::strict_scalar<regexp_count>},
    {"regexp_instr", 2, 7, sqlite::strict_scalar<regexp_instr>},
    {"regexp_substr", 2, 6, sqlite::strict_scalar<regexp_substr>},
    {"regexp_replace", 3, 6, sqlite::strict_scalar<regexp_replace>},
    {"regexp_capture", 2, 3, sqlite::strict_scalar<regexp_capture>},
    {"regexp_captures", 2, 2, sqlite::strict_scalar<regexp_captures>},
    {"regexp_quote", 1, 1, sqlite::strict_scalar<regexp_quote>},
    {"regexp_error", 1, 1, sqlite::strict_scalar<regexp_error>},
    {"regexp_any", 2, 2, sqlite::strict_scalar<regexp_any>},
    {"regexp_fts5", 1, 1, sqlite::strict_scalar<regexp_fts5>},
    {"regexp_which", 2, 2, sqlite::strict_scalar<regexp_which>},
};

}  // namespace

void add_regexp_functions(sqlite::Registry& registry) {
  for (const Family& f : kFamily) {
    for (int arity = f.fewest; arity <= f.most; ++arity) {
      registry.functions(sqlite::kPure, {{f.name, arity, f.callback}});
    }
  }
  registry.functions(sqlite::kPure, {{"regexp", 2, sqlite::scalar<regexp>}});
}

}  // namespace dossier::functions
