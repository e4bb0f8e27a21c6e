// The arguments of CREATE VIRTUAL TABLE ... USING dossier(...), understood.
#pragma once
#include <string>
#include <vector>

#include "columns/definition.h"
#include "columns/path.h"
#include "reading/documents.h"

namespace dossier::tables {

struct TableDefinition {
  reading::Settings settings;
  bool has_items = false;                // each = ... is given
  columns::Path each;                    // ends with [*]
  std::vector<columns::Column> columns;  // declared; empty: inferred
};

// Throws sqlite::Error with the argument's name. What a table was made with before an option got
// its name stays a column when the table is opened again (is_creation: false).
TableDefinition parse_definition(const std::vector<std::string>& arguments, bool is_creation);

}  // namespace dossier::tables
