#pragma once
#include <sqlite3.h>

// sqlite3_db_config takes a variable number of arguments, which Swift cannot pass.

/// Forbids SQL that could damage the file on purpose: writes to shadow tables, writable_schema.
static inline int newsarchive_set_defensive(sqlite3 *connection) {
  return sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}
