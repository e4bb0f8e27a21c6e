// The one door to SQLite: every other file includes this, never <sqlite3ext.h>.
//
// With SQLITE_CORE defined (the static library) the calls go straight to the
// SQLite that the application links; otherwise through the table of functions
// that the host hands over at load.
#pragma once
#include <sqlite3ext.h>

#ifndef SQLITE_CORE
extern "C" {
SQLITE_EXTENSION_INIT3
}
#endif
