import Articles
import GRDB
import GRDBSQLite
import Query

/// The function that a search's SQL asks whether the facts of an article answer a question.
///
/// It is known to the connection that searches, never to the file: `newsarchive_states(number,
/// facts, body)`.
enum StatementFunction {
  /// Makes the questions of a search known by their order; those of the search before are
  /// forgotten.
  static func install(_ questions: [FactQuestion], on database: Database) throws {
    guard !questions.isEmpty else { return }
    let known = Unmanaged.passRetained(Questions(questions))
    let code = sqlite3_create_function_v2(
      database.sqliteConnection, SearchCondition.Names.states, 3,
      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, known.toOpaque(), answer, nil, nil,
      { known in known.map { Unmanaged<Questions>.fromOpaque($0).release() } })
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  private final class Questions {
    let all: [FactAnswer]

    init(_ questions: [FactQuestion]) { all = questions.map { FactAnswer($0) } }
  }

  private static let answer:
    @convention(c) (OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?) -> Void = {
      context, count, values in
      guard let context, let values, let data = sqlite3_user_data(context), count == 3 else {
        return
      }
      let questions = Unmanaged<Questions>.fromOpaque(data).takeUnretainedValue().all
      let number = Int(sqlite3_value_int64(values[0]))
      guard questions.indices.contains(number) else { return }
      let facts = UnsafeBufferPointer(
        start: sqlite3_value_blob(values[1])?.assumingMemoryBound(to: UInt8.self),
        count: Int(sqlite3_value_bytes(values[1])))
      let holds = questions[number].holds(facts) {
        let text = sqlite3_value_text(values[2])
        let length = Int(sqlite3_value_bytes(values[2]))
        return CodePointText(UnsafeBufferPointer(start: text, count: length))
      }
      sqlite3_result_int(context, holds ? 1 : 0)
    }
}
