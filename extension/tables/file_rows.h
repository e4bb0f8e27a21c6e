// What the table-valued functions over files share: their first argument, their
// errors.
#pragma once
#include <string>
#include <utility>

#include "reading/documents.h"
#include "session/session.h"
#include "sqlite/vtab.h"

namespace dossier::tables {

// The settings with what the connection says now: its root above all.
inline reading::Settings settings_in(const Session& session, reading::Settings settings) {
  settings.walk.root = session.root;
  settings.shortcuts = session.shortcuts;
  settings.tally = session.tally;
  settings.check_interrupt = session.check_interrupt;
  return settings;
}

// Settings for a glob given as an argument.
inline reading::Settings settings_for(std::string_view glob, const Session& session) {
  reading::Settings settings;
  settings.glob = glob;
  return settings_in(session, std::move(settings));
}

// For what uses every value of the front matter and nothing else.
inline reading::Needs all_values() {
  reading::Needs needs;
  needs.content = true;
  needs.extent.body = needs.extent.verdict = false;
  return needs;
}

// Runs what walks or reads files, with the name of the function or module before
// its errors.
template <class Body>
auto with_name(const char* name, Body body) {
  try {
    return body();
  } catch (const corpus::WalkError& error) {
    throw sqlite::Error(std::string(name) + ": " + error.what());
  } catch (const reading::StrictError& error) {
    throw sqlite::Error(std::string(name) + ": " + error.what());
  }
}

// The error for a table-valued function called without its glob.
inline sqlite::Error missing_glob(const char* name) {
  return sqlite::Error(std::string(name) + ": needs a glob, a folder or a file: " + name +
                       "('notes/*.md')");
}

// The plan number of a call without its glob: filter() then says so.
constexpr int kNoGlob = -1;

}  // namespace dossier::tables
