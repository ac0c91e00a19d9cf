import CSQLite

/// A connection to a database, by SQLite's own calls.
final class SQLiteConnection {
  let handle: OpaquePointer
  private let path: String

  /// Opens a database that is there.
  init(_ path: String) throws {
    var opened: OpaquePointer?
    let status = sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE, nil)
    guard let opened else { throw Failure("cannot open \(path): out of memory") }
    guard status == SQLITE_OK else {
      defer { sqlite3_close(opened) }
      throw Failure("cannot open \(path): \(String(cString: sqlite3_errmsg(opened)))")
    }
    handle = opened
    self.path = path
  }

  deinit { sqlite3_close_v2(handle) }

  /// Runs statements, and passes over the rows that they give.
  func execute(_ sql: String) throws {
    try check(sqlite3_exec(handle, sql, nil, nil, nil))
  }

  /// The first value of the first row, as a number.
  func integer(_ sql: String) throws -> Int64? {
    let statement = try SQLiteStatement(self, sql)
    return try statement.step() ? statement.integer(0) : nil
  }

  /// Throws what SQLite says, unless all went well.
  func check(_ status: Int32) throws {
    guard [SQLITE_OK, SQLITE_ROW, SQLITE_DONE].contains(status) else {
      throw Failure("\(path): \(String(cString: sqlite3_errmsg(handle)))")
    }
  }
}
