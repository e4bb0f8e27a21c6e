#include "functions/functions.h"

namespace dossier::functions {

void add_text_functions(sqlite::Registry&) {}

}  // namespace dossier::functions
