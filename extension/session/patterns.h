// From a pattern in an SQL argument to a compiled one, for every function and
// table that takes a pattern: the connection's limit on its length, its cache,
// and errors that begin with the name of whoever was asked.
#pragma once
#include <string>
#include <string_view>
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

inline void check_pattern_length(std::string_view function, std::size_t size, int longest) {
  if (size <= static_cast<std::size_t>(longest)) return;
  throw sqlite::Error(std::string(function) + ": a pattern of " + std::to_string(size) +
                      " bytes is longer than this connection allows (" + std::to_string(longest) +
                      ", SQLITE_LIMIT_LIKE_PATTERN_LENGTH)");
}

// `longest` is the connection's SQLITE_LIMIT_LIKE_PATTERN_LENGTH.
inline regex::SharedPattern compiled_pattern(Session& session, std::string_view function,
                                             std::string_view pattern, regex::Flags flags,
                                             int longest) {
  check_pattern_length(function, pattern.size(), longest);
  return value_or_throw(function, session.patterns.get(pattern, flags));
}

}  // namespace dossier
