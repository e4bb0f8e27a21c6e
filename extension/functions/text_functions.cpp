#include "functions/cleaner.h"
#include "functions/functions.h"
#include "text/mojibake.h"

namespace dossier::functions {
namespace {

using sqlite::Args;
using sqlite::Context;
using sqlite::strict_scalar;

void text_fix_mojibake(Context& ctx, Args args) { clean(ctx, args, text::fix_mojibake); }

void text_mojibake_score(Context& ctx, Args args) {
  ctx.integer(text::mojibake_score(ValidText(*args.text(0)).view()));
}

// [{"line":3,"steps":[["encode","sloppy-windows-1252"],["decode","utf-8"]]}]
void text_mojibake_plan(Context& ctx, Args args) {
  std::string out;
  for (const auto& [line, steps] : text::mojibake_plan(ValidText(*args.text(0)).view())) {
    out += (out.empty() ? "[{\"line\":" : ",{\"line\":") + std::to_string(line) + ",\"steps\":[";
    for (const auto& [action, parameter] : steps) {
      out.append("[\"").append(action).append("\",\"").append(parameter).append("\"],");
    }
    out.back() = ']';
    out += '}';
  }
  ctx.json(out.empty() ? "[]" : out + ']');
}

}  // namespace

void add_text_functions(sqlite::Registry& registry) {
  registry.functions(sqlite::kPure, {{"text_fix_mojibake", 1, strict_scalar<text_fix_mojibake>},
                                     {"text_mojibake_score", 1, strict_scalar<text_mojibake_score>},
                                     {"text_mojibake_plan", 1, strict_scalar<text_mojibake_plan>}});
}

}  // namespace dossier::functions
