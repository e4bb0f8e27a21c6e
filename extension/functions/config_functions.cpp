// What can be set on a connection.
#include "corpus/file.h"
#include "functions/functions.h"
#include "session/session.h"

namespace dossier::functions {
namespace {

using sqlite::Args;
using sqlite::Context;
using sqlite::Error;

// The folder may become narrower, never wider: who runs first decides.
void set_root(Session& session, const std::string& folder) {
  const std::string resolved = corpus::resolved_path(folder);
  if (resolved.empty()) throw Error("dossier_config: root: no such folder: " + folder);
  if (!corpus::lies_within(resolved, session.root)) {
    throw Error("dossier_config: root: " + folder + " is outside the root folder " + session.root);
  }
  session.root = resolved;
}

void result_root(Context& ctx, const Session& session) {
  session.root.empty() ? ctx.null() : ctx.text(session.root);
}

[[noreturn]] void refuse_setting(std::string_view name) {
  throw Error("dossier_config: unknown setting '" + std::string(name) + "'; there is root");
}

// dossier_config(name): the value in force.
void dossier_config_get(Context& ctx, Args args) {
  if (*args.text(0) != "root") refuse_setting(*args.text(0));
  result_root(ctx, ctx.session<Session>());
}

// dossier_config(name, value): sets it and gives the value then in force.
void dossier_config_set(Context& ctx, Args args) {
  if (*args.text(0) != "root") refuse_setting(*args.text(0));
  Session& session = ctx.session<Session>();
  set_root(session, std::string(*args.text(1)));
  result_root(ctx, session);
}

}  // namespace

void add_dossier_file_functions(sqlite::Registry& registry) {
  registry.functions(sqlite::kReadsFiles,
                     {{"dossier_config", 1, sqlite::strict_scalar<dossier_config_get>},
                      {"dossier_config", 2, sqlite::strict_scalar<dossier_config_set>}});
}

}  // namespace dossier::functions
