#include "functions/functions.h"

namespace dossier::functions {

void add_url_functions(sqlite::Registry&) {}

}  // namespace dossier::functions
