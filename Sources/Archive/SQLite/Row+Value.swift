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

  /// A number of things, such as words; a damaged one is the nearest with which the program can
  /// reckon, and no reason to keep a text from its reader.
  func count(_ column: String) throws -> Int { Row.bounded(try value(column)) }

  /// The same of the column of a number, counted from 0.
  func count(at column: Int) throws -> Int { Row.bounded(try value(at: column)) }

  private static func bounded(_ count: Int) -> Int {
    Swift.min(Swift.max(0, count), Int(Int32.max))
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
