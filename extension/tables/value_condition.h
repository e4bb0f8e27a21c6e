// A condition on a column of the front matter, used to leave out whole files before
// they are parsed: title REGEXP 'ban', provider = 'The Outlet', GLOB, LIKE.
//
// SQLite still checks the condition; what is left out is only what provably cannot
// satisfy it (search/prefilter.h). The condition's kind travels in the plan number
// above the Plan's bits, its value is the last one that filter() gets.
#pragma once
#include <functional>
#include <string_view>
#include <vector>

#include "session/session.h"
#include "sqlite/index_info.h"
#include "sqlite/value.h"
#include "tables/file_query.h"

namespace dossier::tables {

// Takes the condition of the query whose operator tells most, whatever its value will be: 0 when
// there is none, else what to add to the plan number.
int take_value_condition(sqlite::IndexInfo& info, const std::vector<Source>& columns);

// The words for EXPLAIN QUERY PLAN, such as ", skips files without a literal".
const char* condition_in_words(int plan_number);

// Extent::may_want for the condition; empty when nothing can be ruled out.
std::function<bool(std::string_view)> may_want_of(int plan_number, const sqlite::Args& args,
                                                  sqlite3* db, Session& session);

}  // namespace dossier::tables
