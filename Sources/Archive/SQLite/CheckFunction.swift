import Articles
import GRDB
import GRDBSQLite
import Query

/// The function that a search's SQL asks what the index cannot say of an article.
///
/// It is known to the connection that searches, never to the file: `newsarchive_holds(number,
/// texts...)` of texts, `newsarchive_holds(number, facts, body)` of facts.
enum CheckFunction {
  /// Makes the questions of a search known by their order; those of the search before are
  /// forgotten.
  static func install(_ questions: [SearchQuestion], on database: Database) throws {
    guard !questions.isEmpty else { return }
    let answers = Unmanaged.passRetained(Answers(questions))
    let code = sqlite3_create_function_v2(
      database.sqliteConnection, SearchCondition.Names.holds, -1,
      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, answers.toOpaque(), answer, nil, nil,
      { answers in answers.map { Unmanaged<Answers>.fromOpaque($0).release() } })
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  private final class Answers {
    let all: [Answer]

    init(_ questions: [SearchQuestion]) {
      all = questions.map { question in
        switch question {
        case .texts(let check): .texts(TextChecker(check))
        case .facts(let question): .facts(FactAnswer(question))
        }
      }
    }
  }

  /// What answers a question.
  private enum Answer {
    case texts(TextChecker)
    case facts(FactAnswer)

    /// - Parameter values: those that SQLite hands over, but for the number.
    func holds(_ values: UnsafeBufferPointer<OpaquePointer?>) -> Bool {
      switch self {
      case .texts(let checker): checker.holds(values.map(CheckFunction.text))
      case .facts(let answer):
        values.count == 2
          && answer.holds(CheckFunction.blob(values[0])) {
            CodePointText(CheckFunction.text(values[1]))
          }
      }
    }
  }

  /// What SQLite calls: the first value is the question's number.
  private static let answer:
    @convention(c) (OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?) -> Void = {
      context, count, values in
      guard let context, let values, let data = sqlite3_user_data(context), count > 0 else {
        return
      }
      let answers = Unmanaged<Answers>.fromOpaque(data).takeUnretainedValue().all
      let number = Int(sqlite3_value_int64(values[0]))
      guard answers.indices.contains(number) else { return }
      let others = UnsafeBufferPointer(start: values + 1, count: Int(count) - 1)
      sqlite3_result_int(context, answers[number].holds(others) ? 1 : 0)
    }

  /// The bytes of a text, which SQLite keeps while the function runs; none of NULL.
  private static func text(_ value: OpaquePointer?) -> UnsafeBufferPointer<UInt8> {
    let bytes = sqlite3_value_text(value)
    return UnsafeBufferPointer(start: bytes, count: Int(sqlite3_value_bytes(value)))
  }

  private static func blob(_ value: OpaquePointer?) -> UnsafeBufferPointer<UInt8> {
    let bytes = sqlite3_value_blob(value)?.assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: bytes, count: Int(sqlite3_value_bytes(value)))
  }
}
