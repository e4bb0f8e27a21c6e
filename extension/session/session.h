// What one connection remembers, from the load of the extension to its close.
// There is no other state: nothing is shared between connections.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "reading/shortcuts.h"
#include "regex/pattern_cache.h"
#include "url/tracking_list.h"

namespace dossier {

struct Session {
  // dossier_config('root', folder): the only folder that may be read, resolved;
  // empty while every folder may be.
  std::string root;
  // dossier_config('tracking_list', file): what url_clean() takes out in place of
  // its own list.
  std::optional<url::TrackingList> tracking_list;
  // The names of ours that the host or another extension had taken at the load.
  std::set<std::string> left_to_host;
  // dossier_config('plain_reader' or 'pushdown', 'off'): for tests.
  reading::Shortcuts shortcuts;
  // Who read the front matter so far.
  std::shared_ptr<reading::Tally> tally = std::make_shared<reading::Tally>();
  // Ends a query, by an exception, that the host no longer wants.
  std::function<void()> check_interrupt;
  // The patterns that were compiled last.
  regex::PatternCache patterns;
};

}  // namespace dossier
