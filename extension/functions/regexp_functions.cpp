#include "functions/functions.h"

namespace dossier::functions {

void add_regexp_functions(sqlite::Registry&) {}

}  // namespace dossier::functions
