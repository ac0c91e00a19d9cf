#pragma once
#include <sqlite3.h>

// What Swift cannot call: functions with a variable number of arguments, and pointers that SQLite passes
// by name.

/// Forbids SQL that could damage the file on purpose: writes to shadow tables, writable_schema.
static inline int newsarchive_set_defensive(sqlite3 *connection) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

/// Allows it again, for a connection that takes damaged parts out of the schema.
static inline int newsarchive_allow_schema_changes(sqlite3 *connection) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 0, (int *)0);
}

/// FTS5's interface for extensions (https://sqlite.org/fts5.html#extending_fts5); null where it has none.
static inline fts5_api *newsarchive_fts5_api(sqlite3 *connection) {
  fts5_api *api = 0;
  sqlite3_stmt *statement = 0;
  if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, 0) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", 0);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}
