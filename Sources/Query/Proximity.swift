/// How close to each other two things must stand in an article.
public enum Proximity: Hashable, Sendable, CustomStringConvertible {
  /// At most so many words between them, in either order.
  case near(Int)
  /// At most so many words between them, in this order.
  case before(Int)
  case sentence
  case paragraph

  /// The words between two things where the query gives no number.
  static let usualDistance = 10

  /// The operator as it is typed: `NEAR/5`.
  public var description: String {
    switch self {
    case .near(let words): "NEAR/\(words)"
    case .before(let words): "BEFORE/\(words)"
    case .sentence: "SENTENCE"
    case .paragraph: "PARAGRAPH"
    }
  }
}
