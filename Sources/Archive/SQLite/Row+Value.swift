import GRDB

extension Row {
  /// What a column holds.
  ///
  /// GRDB's subscripts end the program where a value is not what the schema promises, and in a damaged
  /// file it may be anything.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: String
  ) throws -> Value {
    guard let value: Value = try? decode(forColumn: column) else { throw Row.damaged(column) }
    return value
  }

  /// What the column of a number holds, counted from 0.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    at column: Int
  ) throws -> Value {
    guard let value: Value = try? decode(atIndex: column) else {
      throw Row.damaged("number \(column + 1)")
    }
    return value
  }

  private static func damaged(_ column: String) -> DatabaseError {
    DatabaseError(
      resultCode: .SQLITE_CORRUPT,
      message: """
        a value that must be there is missing or of no sense (column \(column)); to see what is \
        damaged: newsarchive check
        """)
  }
}
