#include "functions/cleaner.h"
#include "functions/functions.h"
#include "html/entities.h"

namespace dossier::functions {
namespace {

using sqlite::Args;
using sqlite::Context;
using sqlite::strict_scalar;

void html_unescape(Context& ctx, Args args) { clean(ctx, args, html::unescape); }

}  // namespace

void add_html_functions(sqlite::Registry& registry) {
  registry.functions(sqlite::kPure, {{"html_unescape", 1, strict_scalar<html_unescape>}});
}

}  // namespace dossier::functions
