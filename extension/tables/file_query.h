// The SQLite side of the plan: constraints in, plan out; values in, filter out.
// Shared by every table whose rows come from files.
#pragma once
#include <vector>

#include "reading/documents.h"
#include "sqlite/index_info.h"
#include "sqlite/value.h"
#include "tables/plan.h"

namespace dossier::tables {

// What a column costs to read.
enum class Source {
  path,
  size,
  mtime,
  values,  // of the front matter
  body,
  verdict,  // what only reading the whole file tells: status, error, encoding
  nothing,  // an argument of the table-valued function
};

// Takes every constraint that decides something before a file is opened. SQLite
// still checks them all, so what filter() leaves out must only be what cannot
// match. always_content: rows depend on the contents (each = ...).
// columns: of the table, in order.
Plan choose_plan(sqlite::IndexInfo& info, const std::vector<Source>& columns, bool always_content);

// For rows in the order of their paths (and then of a second column; -2: none): SQLite need not
// sort them where the query asks for that order.
void take_order(sqlite::IndexInfo& info, int path, int second = -2);

// The values in the order of the plan, from args[first] on.
reading::FileFilter read_filter(const Plan& plan, const sqlite::Args& args, int first);

// keys: the top-level keys that the query's columns come from.
reading::Needs needs_of(const Plan& plan, frontmatter::WantedKeys keys);

}  // namespace dossier::tables
