// The scalar functions, a family each; every family's file ends with its list.
#pragma once
#include "sqlite/registry.h"

namespace dossier::functions {

void add_dossier_functions(sqlite::Registry& registry);       // dossier_version, dossier_debug
void add_dossier_file_functions(sqlite::Registry& registry);  // dossier_config, dossier_sync
void add_frontmatter_functions(sqlite::Registry& registry);   // frontmatter_*, yaml_*
void add_regexp_functions(sqlite::Registry& registry);        // regexp_*, the REGEXP operator
void add_text_functions(sqlite::Registry& registry);          // text_*
void add_text_main_functions(sqlite::Registry& registry);     // text_main, text_quality
void add_html_functions(sqlite::Registry& registry);          // html_*
void add_url_functions(sqlite::Registry& registry);           // url_*

}  // namespace dossier::functions
