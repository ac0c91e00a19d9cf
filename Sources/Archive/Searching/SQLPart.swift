import GRDB
import Query

/// A piece of SQL with the values of its `?`, in order.
struct SQLPart {
  var sql: String
  private var values: [Value]

  private enum Value {
    case plain(any DatabaseValueConvertible)
    case check(TextCheck)
    case question(FactQuestion)
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
      case .check(let check): .check(check)
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

  /// The values for a statement on this connection, which learns the checks and questions among
  /// them.
  func ready(on database: Database) throws -> StatementArguments {
    var checks: [TextCheck] = []
    var questions: [FactQuestion] = []
    let arguments = values.map { value -> any DatabaseValueConvertible in
      switch value {
      case .plain(let value): value
      case .check(let check): checks.number(of: check)
      case .question(let question): questions.number(of: question)
      }
    }
    try CheckFunction.install(checks, on: database)
    try StatementFunction.install(questions, on: database)
    return StatementArguments(arguments)
  }
}

extension Array where Element: Equatable {
  /// The place of an element, which is added where it is not there.
  fileprivate mutating func number(of element: Element) -> Int {
    if let known = firstIndex(of: element) { return known }
    append(element)
    return count - 1
  }
}
