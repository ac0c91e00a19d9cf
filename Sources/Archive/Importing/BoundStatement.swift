import GRDB
import GRDBSQLite

/// A prepared statement of the writer's hot path, whose values are bound without being copied.
///
/// GRDB binds texts as C strings, which end at a NUL, and copies each; here SQLite reads the text's own
/// bytes while the statement runs.
final class BoundStatement {
  private let statement: OpaquePointer
  private let database: Database

  init(_ database: Database, _ sql: String) throws {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(
      database.sqliteConnection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard code == SQLITE_OK, let statement else { throw BoundStatement.error(database, code) }
    self.statement = statement
    self.database = database
  }

  deinit { sqlite3_finalize(statement) }

  enum Value {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])

    static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
    static func integer(_ number: Int64?) -> Value { number.map { .integer($0) } ?? .null }
  }

  /// Runs the statement with these values, for its effect.
  func run(_ values: Value...) throws { try run(values[...]) }

  /// Runs the statement and hands on the integers of the first row's columns, nil where there is none.
  func firstRow(_ values: Value...) throws -> [Int64]? {
    try bindAll(values[...], 1) {
      guard try self.step() else { return nil }
      return (0..<sqlite3_column_count(self.statement)).map {
        sqlite3_column_int64(self.statement, $0)
      }
    }
  }

  func run(_ values: ArraySlice<Value>) throws {
    try bindAll(values, 1) { while try self.step() {} }
  }

  /// Binds the values one inside the other, so that each one's bytes stay where they are till the end.
  private func bindAll<Result>(
    _ values: ArraySlice<Value>, _ index: Int32, _ work: () throws -> Result
  ) throws -> Result {
    guard let value = values.first else {
      defer { sqlite3_reset(statement) }
      return try work()
    }
    let rest = values.dropFirst()
    switch value {
    case .null: sqlite3_bind_null(statement, index)
    case .integer(let number): sqlite3_bind_int64(statement, index, number)
    case .real(let number): sqlite3_bind_double(statement, index, number)
    case .text(var text):
      return try text.withUTF8 { bytes in
        try bytes.withMemoryRebound(to: CChar.self) { characters in
          try self.check(
            sqlite3_bind_text(
              self.statement, index, characters.baseAddress ?? UnsafePointer(bitPattern: 1),
              Int32(clamping: characters.count), nil))
        }
        return try self.bindAll(rest, index + 1, work)
      }
    case .blob(let bytes):
      return try bytes.withUnsafeBytes { raw in
        try self.check(
          sqlite3_bind_blob(self.statement, index, raw.baseAddress, Int32(clamping: raw.count), nil)
        )
        return try self.bindAll(rest, index + 1, work)
      }
    }
    return try bindAll(rest, index + 1, work)
  }

  private func step() throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw BoundStatement.error(database, code)
    }
  }

  private func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw BoundStatement.error(database, code) }
  }

  private static func error(_ database: Database, _ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: sqlite3_errmsg(database.sqliteConnection).map { String(cString: $0) })
  }
}
