#include "tables/tables.h"

namespace dossier::tables {

void add_dossier_tables(sqlite::Registry&) {}

}  // namespace dossier::tables
