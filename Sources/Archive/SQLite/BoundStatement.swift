import GRDB
import GRDBSQLite

/// A prepared statement for hot paths, whose texts are bound and read as bytes, not as C strings.
///
/// GRDB binds a text up to its first NUL; here SQLite is given the text's bytes and their number.
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
  func run(_ values: Value...) throws { try run(values) }

  func run(_ values: [Value]) throws {
    defer { sqlite3_reset(statement) }
    try bind(values)
    while try step() {}
  }

  /// Runs the statement and hands on the integers of the first row's columns, nil where there is
  /// none.
  func firstRow(_ values: Value...) throws -> [Int64]? {
    defer { sqlite3_reset(statement) }
    try bind(values)
    return try step() ? integers() : nil
  }

  /// Runs the statement and hands on the integers of all rows.
  func rows(_ values: Value...) throws -> [[Int64]] {
    defer { sqlite3_reset(statement) }
    try bind(values)
    var rows: [[Int64]] = []
    while try step() { rows.append(integers()) }
    return rows
  }

  private func integers() -> [Int64] {
    (0..<sqlite3_column_count(statement)).map { sqlite3_column_int64(statement, $0) }
  }

  /// Runs the statement and hands on all rows, their columns as text; NULL is empty.
  func texts(_ values: Value...) throws -> [[String]] {
    defer { sqlite3_reset(statement) }
    try bind(values)
    var rows: [[String]] = []
    while try step() { rows.append((0..<sqlite3_column_count(statement)).map(text)) }
    return rows
  }

  private func text(_ column: Int32) -> String {
    let bytes = sqlite3_column_text(statement, column)
    let length = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
  }

  private func bind(_ values: [Value]) throws {
    for (offset, value) in values.enumerated() {
      let index = Int32(offset + 1)
      let code =
        switch value {
        case .null: sqlite3_bind_null(statement, index)
        case .integer(let number): sqlite3_bind_int64(statement, index, number)
        case .real(let number): sqlite3_bind_double(statement, index, number)
        case .text(let text): bind(text, index)
        case .blob(let bytes): bind(bytes, index)
        }
      guard code == SQLITE_OK else { throw BoundStatement.error(database, code) }
    }
  }

  /// SQLite's mark for bytes that it has to copy.
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private func bind(_ text: String, _ index: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      guard let start = bytes.baseAddress else {
        return sqlite3_bind_text(statement, index, "", 0, nil)
      }
      return sqlite3_bind_text64(
        statement, index, UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self),
        UInt64(bytes.count), BoundStatement.transient, UInt8(SQLITE_UTF8))
    }
  }

  private func bind(_ bytes: [UInt8], _ index: Int32) -> Int32 {
    bytes.withUnsafeBytes {
      sqlite3_bind_blob64(
        statement, index, $0.baseAddress, UInt64($0.count), BoundStatement.transient)
    }
  }

  private func step() throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw BoundStatement.error(database, code)
    }
  }

  private static func error(_ database: Database, _ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: sqlite3_errmsg(database.sqliteConnection).map { String(cString: $0) })
  }
}
