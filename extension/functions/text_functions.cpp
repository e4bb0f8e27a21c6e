#include "functions/cleaner.h"
#include "functions/functions.h"
#include "text/byte_repair.h"
#include "text/fix.h"
#include "text/marks.h"
#include "text/mojibake.h"
#include "text/shingles.h"
#include "text/space.h"
#include "text/unaccent.h"
#include "text/unicode.h"

namespace dossier::functions {
namespace {

using sqlite::Args;
using sqlite::Cached;
using sqlite::Context;
using sqlite::Error;
using sqlite::scalar;
using sqlite::strict_scalar;

void text_fix_mojibake(Context& ctx, Args args) {
  clean_beyond_ascii(ctx, args, text::fix_mojibake);
}

void text_mojibake_score(Context& ctx, Args args) {
  ctx.integer(text::mojibake_score(ValidText(*args.text(0)).view()));
}

// [{"line":3,"steps":[["encode","sloppy-windows-1252"],["decode","utf-8"]]}]
void text_mojibake_plan(Context& ctx, Args args) {
  std::string out;
  const ValidText valid(*args.text(0));
  for (const auto& [line, steps] : text::mojibake_plan(valid.view())) {
    out += (out.empty() ? "[{\"line\":" : ",{\"line\":") + std::to_string(line) + ",\"steps\":[";
    for (const auto& [action, parameter] : steps) {
      out.append("[\"").append(action).append("\",\"").append(parameter).append("\"],");
    }
    out.back() = ']';
    out += '}';
  }
  ctx.json(out.empty() ? "[]" : out + ']');
}

std::unique_ptr<text::FixOptions> fix_options(Args args) {
  if (args.size() < 2) return std::make_unique<text::FixOptions>();
  auto options = text::read_fix_options(*args.text(1));
  if (const auto* wrong = std::get_if<std::string>(&options)) throw Error("text_fix: " + *wrong);
  return std::make_unique<text::FixOptions>(std::get<text::FixOptions>(options));
}

// With surrogate pairs joined first, since cleaning sees well-formed text only.
template <class Clean>
void clean_joined(Context& ctx, Args args, Clean f) {
  const auto text = args.text(0);
  if (decode::is_valid_utf8(*text)) return clean(ctx, args, f);
  const std::string joined = text::join_surrogates(*text);
  const ValidText valid(joined);
  ctx.text(f(valid.view()).value_or(std::string(valid.view())));
}

void text_fix(Context& ctx, Args args) {
  const Cached<text::FixOptions> options(ctx, 1, [&] { return fix_options(args); });
  const auto fix = [&](std::string_view t) { return text::fix(t, *options); };
  options->fix_surrogates ? clean_joined(ctx, args, fix) : clean(ctx, args, fix);
}

void text_clean(Context& ctx, Args args) { clean_joined(ctx, args, text::clean); }

void text_normalize(Context& ctx, Args args) {
  const std::string name(args.size() > 1 ? *args.text(1) : "NFC");
  const auto form = text::form_named(name);
  if (!form) throw Error("text_normalize: unknown form: " + name + " (NFC, NFD, NFKC, NFKD)");
  clean_beyond_ascii(ctx, args, [&](std::string_view t) { return text::normalize(t, *form); });
}

void text_casefold(Context& ctx, Args args) { clean(ctx, args, text::casefold); }
void text_unaccent(Context& ctx, Args args) { clean_beyond_ascii(ctx, args, text::unaccent); }
void text_quotes(Context& ctx, Args args) {
  clean_beyond_ascii(ctx, args, text::straighten_quotes);
}
void text_controls(Context& ctx, Args args) { clean(ctx, args, text::remove_controls); }

void text_space(Context& ctx, Args args) {
  const auto mode = args.size() > 1 ? args.integer(1) : 0;
  if (mode == 0) return clean(ctx, args, text::tidy_space);
  if (mode == 1) return clean(ctx, args, text::join_lines);
  throw Error("text_space: mode must be 0 or 1: " + std::to_string(mode));
}

// How many words a shingle has: argument i, or what measures best.
int shingle_size(const char* function, Args args, int i, int preset) {
  if (args.size() <= i) return preset;
  const auto n = args.integer(i);
  if (n >= 1 && n <= 100) return static_cast<int>(n);
  throw Error(std::string(function) + ": n must be from 1 to 100: " + std::to_string(n));
}

void text_simhash(Context& ctx, Args args) {
  const int n = shingle_size("text_simhash", args, 1, 3);
  const auto fingerprint = text::simhash(ValidText(*args.text(0)).view(), n);
  fingerprint ? ctx.integer(static_cast<std::int64_t>(*fingerprint)) : ctx.null();
}

void text_hamming(Context& ctx, Args args) {
  if (args.type(0) != SQLITE_INTEGER || args.type(1) != SQLITE_INTEGER) return ctx.null();
  ctx.integer(text::distance(static_cast<std::uint64_t>(args.integer(0)),
                             static_cast<std::uint64_t>(args.integer(1))));
}

void text_jaccard(Context& ctx, Args args) {
  const int n = shingle_size("text_jaccard", args, 2, 5);
  const ValidText a(*args.text(0));
  const ValidText b(*args.text(1));
  const auto share = text::jaccard(a.view(), b.view(), n);
  share ? ctx.real(*share) : ctx.null();
}

}  // namespace

void add_text_functions(sqlite::Registry& registry) {
  registry.functions(sqlite::kPure, {{"text_fix_mojibake", 1, strict_scalar<text_fix_mojibake>},
                                     {"text_mojibake_score", 1, strict_scalar<text_mojibake_score>},
                                     {"text_mojibake_plan", 1, strict_scalar<text_mojibake_plan>},
                                     {"text_fix", 1, strict_scalar<text_fix>},
                                     {"text_fix", 2, strict_scalar<text_fix>},
                                     {"text_clean", 1, strict_scalar<text_clean>},
                                     {"text_normalize", 1, strict_scalar<text_normalize>},
                                     {"text_normalize", 2, strict_scalar<text_normalize>},
                                     {"text_casefold", 1, strict_scalar<text_casefold>},
                                     {"text_unaccent", 1, strict_scalar<text_unaccent>},
                                     {"text_space", 1, strict_scalar<text_space>},
                                     {"text_space", 2, strict_scalar<text_space>},
                                     {"text_quotes", 1, strict_scalar<text_quotes>},
                                     {"text_controls", 1, strict_scalar<text_controls>},
                                     {"text_simhash", 1, strict_scalar<text_simhash>},
                                     {"text_simhash", 2, strict_scalar<text_simhash>},
                                     {"text_hamming", 2, strict_scalar<text_hamming>},
                                     {"text_jaccard", 2, strict_scalar<text_jaccard>},
                                     {"text_jaccard", 3, strict_scalar<text_jaccard>}});
}

}  // namespace dossier::functions
