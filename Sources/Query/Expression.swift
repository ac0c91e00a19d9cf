/// What a query means: the tree after fields and words are resolved.
///
/// The functions of `Query` (`.word`, `&&`, ...) build these trees in one normal form: chains of AND
/// and of OR are flat, and a double NOT is none.
public indirect enum Expression: Hashable, Sendable {
  /// Every article.
  case everything
  /// One word, as written.
  case word(String)
  /// Words in this order, side by side.
  case phrase(String)
  /// The same, the last word being only a beginning.
  case prefix(String)
  /// Text in one part of the article.
  case within(TextField, Expression)
  case published(DayRange)
  /// Articles whose day is not known.
  case undated
  case not(Expression)
  case and([Expression])
  case or([Expression])

  static func all(of parts: [Expression]) -> Expression {
    let flat = parts.flatMap { part in
      if case .and(let inner) = part { inner } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .and(flat)
  }

  static func any(of parts: [Expression]) -> Expression {
    let flat = parts.flatMap { part in
      if case .or(let inner) = part { inner } else { [part] }
    }
    return flat.count == 1 ? flat[0] : .or(flat)
  }

  static func none(of part: Expression) -> Expression {
    if case .not(let inner) = part { inner } else { .not(part) }
  }
}

// MARK: - Printing

extension Expression: CustomStringConvertible {
  /// The canonical query, which reads back as the same tree.
  public var description: String {
    switch self {
    case .everything: "*"
    case .word(let word): word
    case .phrase(let words): "\"\(words)\""
    case .prefix(let words): Expression.isPlain(words) ? "\(words)*" : "\"\(words)\"*"
    case .within(let field, let inner): "\(field.name):\(inner.operand)"
    case .published(let range): "date:\(range)"
    case .undated: "date:undated"
    case .not(let inner): "NOT \(inner.operand)"
    case .or(let parts): parts.map(\.description).joined(separator: " OR ")
    case .and(let parts): Expression.conjunction(parts)
    }
  }

  /// `A AND B NOT C`: NOT binds tighter than AND, and needs none before it.
  private static func conjunction(_ parts: [Expression]) -> String {
    var text = ""
    for (index, part) in parts.enumerated() {
      if index > 0, case .not(let inner) = part {
        text += " NOT \(inner.operand)"
      } else {
        text += (index > 0 ? " AND " : "") + part.conjunct
      }
    }
    return text
  }

  /// The text as a part of an AND.
  private var conjunct: String {
    if case .or = self { "(\(self))" } else { description }
  }

  /// The text after NOT or the name of a field.
  private var operand: String {
    switch self {
    case .or, .and, .not: "(\(self))"
    default: description
    }
  }

  /// Whether a word can be typed without quotes.
  private static func isPlain(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}
