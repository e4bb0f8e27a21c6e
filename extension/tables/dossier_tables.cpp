#include "tables/documents_table.h"
#include "tables/dossier_table.h"
#include "tables/fields_table.h"
#include "tables/grep_table.h"
#include "tables/links_table.h"
#include "tables/tables.h"

namespace dossier::tables {

void add_dossier_tables(sqlite::Registry& registry) {
  sqlite::Module<DossierTable>::add(registry, "dossier");
  sqlite::Module<DocumentsTable>::add(registry, "dossier_documents");
  sqlite::Module<FieldsTable>::add(registry, "dossier_fields");
  sqlite::Module<LinksTable>::add(registry, "dossier_links");
  sqlite::Module<GrepTable>::add(registry, "dossier_grep");
}

}  // namespace dossier::tables
