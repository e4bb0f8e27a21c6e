// The SQLite side of the plan: constraints in, plan out; values in, filter out.
// Shared by every table whose rows come from files.
#pragma once
#include "reading/documents.h"
#include "sqlite/index_info.h"
#include "sqlite/value.h"
#include "tables/plan.h"

namespace dossier::tables {

// Where a table has the columns that the plan can use; -1: not at all.
struct FileColumns {
  int path;
  int size;
  int mtime;
  int column_count;
};

// Takes every constraint that decides something before a file is opened. SQLite
// still checks them all, so what filter() leaves out must only be what cannot
// match. always_content: rows depend on the contents (each = ...).
Plan choose_plan(sqlite::IndexInfo& info, const FileColumns& columns, bool always_content);

// The values in the order of the plan, from args[first] on.
reading::FileFilter read_filter(const Plan& plan, const sqlite::Args& args, int first);

inline reading::Needs needs_of(const Plan& plan) { return {plan.needs_facts, plan.needs_content}; }

}  // namespace dossier::tables
