// dossier_config(name [, value]): settings of the connection, which live as long
// as it does and are seen by no other.
//
//   SELECT dossier_config('root', 'content');
//   ->  /srv/site/content
//   SELECT dossier_config('tracking_list', 'clearurls.json');
//   ->  {"providers":205,"rules":730,"skipped":0}
//
// A setting is a row in kSettings. With a value it is set; either way the answer
// is what is in force then, NULL for what was never set. NULL as an argument
// changes nothing and gives NULL. `plain_reader` and `pushdown` are on; off, they cost
// time and change no row, which is what they are for: tests compare.
#include <array>
#include <string>

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

// The public lists have a few hundred kilobytes; a file far beyond them is a
// mistake, and would be compiled for minutes.
constexpr std::int64_t kMaxListSize = std::int64_t{8} << 20;

std::string read_list(const Session& session, const std::string& path) {
  corpus::Folder folder;
  corpus::File file;
  corpus::Buffer bytes;
  std::string message;
  switch (file.open(folder, path, {kMaxListSize, true, session.root}, message)) {
    case corpus::ReadResult::ok:
      if (file.read_all(bytes, message)) return std::string(bytes.view());
      break;
    case corpus::ReadResult::too_large:
      message = "larger than 8 MiB";
      break;
    case corpus::ReadResult::not_regular:
      message = "not a regular file";
      break;
    case corpus::ReadResult::unreadable:
      break;
  }
  throw Error("dossier_config: tracking_list: " + path + ": " + message);
}

// What url_clean() then takes out; '' goes back to the list of this library.
void set_tracking_list(Session& session, const std::string& path) {
  if (path.empty()) return session.tracking_list.reset();
  auto list = url::TrackingList::from_json(read_list(session, path));
  if (const auto* message = std::get_if<std::string>(&list)) {
    throw Error("dossier_config: tracking_list: " + path + ": " + *message);
  }
  session.tracking_list = std::get<url::TrackingList>(std::move(list));
}

void result_tracking_list(Context& ctx, const Session& session) {
  if (!session.tracking_list) return ctx.null();
  const url::TrackingList& list = *session.tracking_list;
  ctx.json("{\"providers\":" + std::to_string(list.provider_count()) +
           ",\"rules\":" + std::to_string(list.rule_count()) +
           ",\"skipped\":" + std::to_string(list.skipped()) + "}");
}

bool truth_of(std::string_view name, const std::string& value) {
  if (value == "on" || value == "1") return true;
  if (value == "off" || value == "0") return false;
  throw Error("dossier_config: " + std::string(name) + ": expected on or off, found '" + value +
              "'");
}

void set_plain_reader(Session& session, const std::string& value) {
  session.shortcuts.plain_reader = truth_of("plain_reader", value);
}
void result_plain_reader(Context& ctx, const Session& session) {
  ctx.static_text(session.shortcuts.plain_reader ? "on" : "off");
}

void set_pushdown(Session& session, const std::string& value) {
  session.shortcuts.pushdown = truth_of("pushdown", value);
}
void result_pushdown(Context& ctx, const Session& session) {
  ctx.static_text(session.shortcuts.pushdown ? "on" : "off");
}

struct Setting {
  std::string_view name;
  void (*set)(Session&, const std::string& value);
  void (*result)(Context&, const Session&);
};

constexpr std::array kSettings = {
    Setting{"root", set_root, result_root},
    Setting{"tracking_list", set_tracking_list, result_tracking_list},
    Setting{"plain_reader", set_plain_reader, result_plain_reader},
    Setting{"pushdown", set_pushdown, result_pushdown},
};

const Setting& find_setting(std::string_view name) {
  std::string names;
  for (const Setting& setting : kSettings) {
    if (setting.name == name) return setting;
    names += (names.empty() ? "" : ", ") + std::string(setting.name);
  }
  throw Error("dossier_config: unknown setting '" + std::string(name) + "'; there is " + names);
}

void dossier_config(Context& ctx, Args args) {
  const Setting& setting = find_setting(*args.text(0));
  auto& session = ctx.session<Session>();
  if (args.size() == 2) setting.set(session, std::string(*args.text(1)));
  setting.result(ctx, session);
}

}  // namespace

void add_dossier_file_functions(sqlite::Registry& registry) {
  registry.functions(sqlite::kReadsFiles,
                     {{"dossier_config", 1, sqlite::strict_scalar<dossier_config>},
                      {"dossier_config", 2, sqlite::strict_scalar<dossier_config>}});
}

}  // namespace dossier::functions
