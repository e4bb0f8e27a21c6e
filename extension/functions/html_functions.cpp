#include "functions/functions.h"

namespace dossier::functions {

void add_html_functions(sqlite::Registry&) {}

}  // namespace dossier::functions
