#include "tables/tables.h"

namespace dossier::tables {

void add_text_tables(sqlite::Registry&) {}

}  // namespace dossier::tables
