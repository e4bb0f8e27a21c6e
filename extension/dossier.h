/* For applications that link dossier instead of loading it, in C or C++.
 *
 *   target_link_libraries(app PRIVATE dossier_static SQLite::SQLite3)
 *
 *   sqlite3_dossier_init(db, &message, NULL);                        this connection
 *   sqlite3_auto_extension((void (*)(void))sqlite3_dossier_init);    every later one
 *
 * A failure gives an SQLite code and a message to be freed with sqlite3_free(). The
 * last argument is for hosts that load at run time; here it is NULL.
 */
#pragma once

struct sqlite3;
struct sqlite3_api_routines;

#ifdef __cplusplus
extern "C" {
#endif

/* Everything. */
int sqlite3_dossier_init(struct sqlite3* db, char** message,
                         const struct sqlite3_api_routines* api);

/* Only what reads nothing but its arguments: for running a stranger's SQL. */
int sqlite3_dossiernofiles_init(struct sqlite3* db, char** message,
                                const struct sqlite3_api_routines* api);

#ifdef __cplusplus
}
#endif
