import GRDB
import GRDBSQLite
import Query

/// The function that a search's SQL asks whether an article's text passes a check.
///
/// It is known to the connection that searches, never to the file: `newsarchive_holds(number,
/// texts...)`.
enum CheckFunction {
  /// Makes the checks of a search known by their order; those of the search before are forgotten.
  static func install(_ checks: [TextCheck], on database: Database) throws {
    guard !checks.isEmpty else { return }
    let checkers = Unmanaged.passRetained(Checkers(checks))
    let code = sqlite3_create_function_v2(
      database.sqliteConnection, SearchCondition.Names.holds, -1,
      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, checkers.toOpaque(), answer, nil, nil,
      { checkers in checkers.map { Unmanaged<Checkers>.fromOpaque($0).release() } })
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  private final class Checkers {
    let all: [TextChecker]

    init(_ checks: [TextCheck]) { all = checks.map { TextChecker($0) } }
  }

  /// What SQLite calls: the first value is the check's number, the others are the texts.
  private static let answer:
    @convention(c) (OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?) -> Void = {
      context, count, values in
      guard let context, let values, let data = sqlite3_user_data(context), count > 0 else {
        return
      }
      let checkers = Unmanaged<Checkers>.fromOpaque(data).takeUnretainedValue().all
      let number = Int(sqlite3_value_int64(values[0]))
      guard checkers.indices.contains(number) else { return }
      let texts = (1..<Int(count)).map { text(of: values[$0]) }
      sqlite3_result_int(context, checkers[number].holds(texts) ? 1 : 0)
    }

  /// The bytes of a text, which SQLite keeps while the function runs; none of NULL.
  private static func text(of value: OpaquePointer?) -> UnsafeBufferPointer<UInt8> {
    let bytes = sqlite3_value_text(value)
    return UnsafeBufferPointer(start: bytes, count: Int(sqlite3_value_bytes(value)))
  }
}
