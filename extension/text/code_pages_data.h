// The tables behind code_pages.h: what the bytes 80 to FF show as.
#pragma once

namespace dossier::text {

// windows-1252, -1251, -1250, -1253, -1254, -1257, iso-8859-2, macroman, cp437.
extern const char16_t kCodePages[9][128];

}  // namespace dossier::text
