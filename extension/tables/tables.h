// The virtual tables and table-valued functions, a family each.
#pragma once
#include "sqlite/registry.h"

namespace dossier::tables {

void add_dossier_tables(sqlite::Registry& registry);  // dossier, dossier_documents, ...
void add_regexp_tables(sqlite::Registry& registry);   // regexp_matches, regexp_split
void add_text_tables(sqlite::Registry& registry);     // text_blocks
void add_url_tables(sqlite::Registry& registry);      // url_query_each

}  // namespace dossier::tables
