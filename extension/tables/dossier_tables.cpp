#include "tables/dossier_table.h"
#include "tables/tables.h"

namespace dossier::tables {

void add_dossier_tables(sqlite::Registry& registry) {
  sqlite::Module<DossierTable>::add(registry, "dossier");
}

}  // namespace dossier::tables
