// Conditions on columns of the front matter, used to leave out whole files before
// they are parsed: title REGEXP 'ban', provider = 'The Outlet', GLOB, LIKE.
//
// SQLite still checks them; what is left out is only what provably cannot satisfy one
// of them (search/prefilter.h). Each travels as a sign at the end of the plan's words,
// its value behind those of the Plan.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "session/session.h"
#include "sqlite/index_info.h"
#include "sqlite/value.h"
#include "tables/file_query.h"

namespace dossier::tables {

// Takes the conditions by which a file can be left out, and those whose value will be known only
// later: a sign for each.
std::string take_value_conditions(sqlite::IndexInfo& info, const std::vector<Source>& columns,
                                  sqlite3* db, Session& session);

// The words for EXPLAIN QUERY PLAN: ", skips files that cannot match".
const char* conditions_in_words(std::string_view signs);

// Extent::may_want for conditions whose values are the last that filter() gets; empty when
// nothing can be ruled out.
std::function<bool(std::string_view)> may_want_of(std::string_view signs, const sqlite::Args& args,
                                                  sqlite3* db, Session& session);

}  // namespace dossier::tables
