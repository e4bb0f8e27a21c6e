#include "functions/functions.h"

namespace dossier::functions {

void add_frontmatter_functions(sqlite::Registry&) {}

}  // namespace dossier::functions
