#include "functions/cleaner.h"
#include "functions/functions.h"
#include "html/entities.h"
#include "html/main.h"
#include "html/page.h"

namespace dossier::functions {
namespace {

using sqlite::Args;
using sqlite::Context;
using sqlite::strict_scalar;

void html_unescape(Context& ctx, Args args) { clean(ctx, args, html::unescape); }
void html_text(Context& ctx, Args args) { ctx.text(html::text_of(*args.text(0))); }
void html_main(Context& ctx, Args args) { ctx.text(html::main_text(*args.text(0))); }

}  // namespace

void add_html_functions(sqlite::Registry& registry) {
  registry.functions(sqlite::kPure, {{"html_unescape", 1, strict_scalar<html_unescape>},
                                     {"html_text", 1, strict_scalar<html_text>},
                                     {"html_main", 1, strict_scalar<html_main>}});
}

}  // namespace dossier::functions
