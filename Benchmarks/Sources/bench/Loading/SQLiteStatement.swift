import CSQLite

/// A prepared statement.
final class SQLiteStatement {
  private let handle: OpaquePointer
  private let connection: SQLiteConnection

  init(_ connection: SQLiteConnection, _ sql: String) throws {
    var prepared: OpaquePointer?
    try connection.check(
      sqlite3_prepare_v3(
        connection.handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil))
    guard let prepared else { throw Failure("there is no statement in: \(sql)") }
    handle = prepared
    self.connection = connection
  }

  deinit { sqlite3_finalize(handle) }

  /// - Parameter index: Which parameter, from 1.
  func bind(_ index: Int32, _ value: Int64) throws {
    try connection.check(sqlite3_bind_int64(handle, index, value))
  }

  /// Binds a text without copying it: the bytes must stay where they are until the statement has
  /// run, as SQLITE_STATIC has it, which is no destructor at all.
  ///
  /// - Parameter index: Which parameter, from 1.
  func bind(_ index: Int32, _ text: UnsafeRawBufferPointer) throws {
    let bytes = text.assumingMemoryBound(to: CChar.self)
    try connection.check(
      sqlite3_bind_text64(
        handle, index, bytes.baseAddress, UInt64(bytes.count), nil, UInt8(SQLITE_UTF8)))
  }

  /// Runs a statement that gives no row, so that it can be run again.
  func run() throws {
    let status = sqlite3_step(handle)
    sqlite3_reset(handle)
    try connection.check(status)
  }

  /// Goes to the next row; false where there is none.
  func step() throws -> Bool {
    let status = sqlite3_step(handle)
    try connection.check(status)
    return status == SQLITE_ROW
  }

  /// - Parameter column: Which column, from 0.
  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }
}
