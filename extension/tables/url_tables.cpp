#include "tables/tables.h"

namespace dossier::tables {

void add_url_tables(sqlite::Registry&) {}

}  // namespace dossier::tables
