#include "tables/tables.h"

namespace dossier::tables {

void add_regexp_tables(sqlite::Registry&) {}

}  // namespace dossier::tables
