// From a pattern in an SQL argument to a compiled one, for every function and
// table that takes a pattern: the connection's limit on its length, its cache,
// and errors that begin with the name of whoever was asked.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "regex/pattern_cache.h"
#include "session/session.h"
#include "sqlite/error.h"

namespace dossier {

// The other branch of a variant ends the query: "regexp_like: " and the problem.
template <class T>
T value_or_throw(std::string_view function, std::variant<T, regex::Problem> result) {
  if (const auto* problem = std::get_if<regex::Problem>(&result)) {
    throw sqlite::Error(std::string(function) + ": " + problem->message);
  }
  return std::get<T>(std::move(result));
}

// The bytes that a pattern may have: SQLite's own limit for LIKE and GLOB.
inline std::size_t longest_pattern(sqlite3* db) {
  return static_cast<std::size_t>(sqlite3_limit(db, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, -1));
}

inline std::variant<regex::SharedPattern, regex::Problem> try_pattern(Session& session,
                                                                      std::string_view pattern,
                                                                      regex::Flags flags,
                                                                      std::size_t longest) {
  if (pattern.size() <= longest) return session.patterns.pattern(pattern, flags);
  return regex::Problem{"a pattern of " + std::to_string(pattern.size()) +
                        " bytes is longer than this connection allows (" + std::to_string(longest) +
                        ", SQLITE_LIMIT_LIKE_PATTERN_LENGTH)"};
}

inline regex::SharedPattern compiled_pattern(Session& session, std::string_view function,
                                             std::string_view pattern, regex::Flags flags,
                                             std::size_t longest) {
  return value_or_throw(function, try_pattern(session, pattern, flags, longest));
}

inline regex::SharedSet compiled_set(Session& session, std::string_view function,
                                     std::string_view json_patterns, std::size_t longest) {
  return value_or_throw(function, session.patterns.set(json_patterns, longest));
}

}  // namespace dossier
