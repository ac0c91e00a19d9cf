import GRDB
import Query

/// A piece of SQL with the values of its `?`, in order.
struct SQLPart {
  var sql: String
  private var values: [Value]

  private enum Value {
    case plain(any DatabaseValueConvertible)
    case question(SearchQuestion)
  }

  init(_ sql: String, _ values: [any DatabaseValueConvertible] = []) {
    self.sql = sql
    self.values = values.map { .plain($0) }
  }

  init(_ condition: SearchCondition, _ names: SearchCondition.Names) {
    sql = condition.sql(names)
    values = condition.arguments.map { argument in
      switch argument {
      case .text(let text): .plain(text)
      case .integer(let number): .plain(number)
      case .real(let number): .plain(number)
      case .question(let question): .question(question)
      }
    }
  }

  static func + (left: SQLPart, right: SQLPart) -> SQLPart {
    var sum = left
    sum.sql += right.sql
    sum.values += right.values
    return sum
  }

  static func + (left: SQLPart, right: String) -> SQLPart { left + SQLPart(right) }

  static func joined(_ parts: [SQLPart], _ separator: String) -> SQLPart {
    guard let first = parts.first else { return SQLPart("") }
    return parts.dropFirst().reduce(first) { $0 + separator + $1 }
  }

  func wrapped(
    _ before: String, _ after: String, _ values: [any DatabaseValueConvertible] = []
  ) -> SQLPart {
    SQLPart(before) + self + SQLPart(after, values)
  }

  /// The values for a statement on this connection, which learns the questions among them.
  func ready(on database: Database) throws -> StatementArguments {
    var questions: [SearchQuestion] = []
    let arguments = values.map { value -> any DatabaseValueConvertible in
      switch value {
      case .plain(let value): return value
      case .question(let question):
        if let known = questions.firstIndex(of: question) { return known }
        questions.append(question)
        return questions.count - 1
      }
    }
    try CheckFunction.install(questions, on: database)
    return StatementArguments(arguments)
  }
}
