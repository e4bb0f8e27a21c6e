#include "functions/functions.h"

namespace dossier::functions {
namespace {

using sqlite::Args;
using sqlite::Context;

void dossier_version(Context& ctx, Args) { ctx.static_text(DOSSIER_VERSION); }

}  // namespace

void add_dossier_functions(sqlite::Registry& registry) {
  registry.functions(sqlite::kPure, {{"dossier_version", 0, sqlite::scalar<dossier_version>}});
}

void add_dossier_file_functions(sqlite::Registry&) {}

}  // namespace dossier::functions
