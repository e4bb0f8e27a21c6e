#include "decode/cpu.h"
#include "functions/functions.h"
#include "functions/versions.h"
#include "session/session.h"
#include "sqlite/regexp_probe.h"

namespace dossier::functions {
namespace {

using sqlite::Args;
using sqlite::Context;

void dossier_version(Context& ctx, Args) { ctx.static_text(DOSSIER_VERSION); }

// Lines of "name: value". Not pure: who answers REGEXP can change.
void dossier_debug(Context& ctx, Args) {
  std::string out = "dossier: " DOSSIER_VERSION "\n";
  out += std::string("SQLite: ") + sqlite3_libversion() + ", built for " SQLITE_VERSION "\n";
  for (const Version& version : library_versions()) {
    out += std::string(version.library) + ": " + version.version + "\n";
  }
  out += "Bytes read at once: " + std::to_string(decode::bytes_at_once()) + "\n";
  const bool ours = sqlite::answers_regexp(sqlite3_context_db_handle(ctx.raw()));
  out += std::string("REGEXP operator: ") + (ours ? "dossier" : "host");
  const reading::Tally& tally = *ctx.session<Session>().tally;
  if (tally.plain + tally.yaml + tally.other > 0) {
    out += "\nFront matter read: " + std::to_string(tally.plain) + " by the plain reader, " +
           std::to_string(tally.yaml) + " by yaml-cpp, " + std::to_string(tally.other) +
           " JSON or TOML";
  }
  const auto& left = ctx.session<Session>().left_to_host;
  for (const std::string& name : left) {
    out += (name == *left.begin() ? "\nLeft to the host: " : ", ") + name;
  }
  ctx.text(out);
}

}  // namespace

void add_dossier_functions(sqlite::Registry& registry) {
  registry.functions(sqlite::kPure, {{"dossier_version", 0, sqlite::scalar<dossier_version>}});
  registry.functions(sqlite::kConfigured, {{"dossier_debug", 0, sqlite::scalar<dossier_debug>}});
}

}  // namespace dossier::functions
