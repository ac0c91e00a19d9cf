extension Expression: CustomStringConvertible {
  /// The canonical query, which reads back as the same tree.
  public var description: String {
    switch self {
    case .everything: "*"
    case .word(let word): word
    case .forms(let words): words.count == 1 ? words[0] : "(\(words.joined(separator: " OR ")))"
    case .phrase(let words): "\"\(words)\""
    case .prefix(let words): Expression.isPlain(words) ? "\(words)*" : "\"\(words)\"*"
    case .capitals(let inner): "case:\(inner.operand)"
    case .within(let field, let inner): "\(field.name):\(inner.operand)"
    case .quoted(let part, let inner): "\(part.name):\(inner.operand)"
    case .close(let proximity, let left, let right):
      "\(left.isClose ? "\(left)" : left.operand) \(proximity) \(right.operand)"
    case .atLeast(let times, let inner): "ATLEAST/\(times) \(inner.operand)"
    case .published(let range): "date:\(range)"
    case .undated: "date:undated"
    case .property(let property): "\(property)"
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

  /// The text after NOT, after the name of a field, or beside NEAR.
  private var operand: String {
    switch self {
    case .or, .and, .not, .close, .atLeast: "(\(self))"
    default: description
    }
  }

  private var isClose: Bool { if case .close = self { true } else { false } }

  /// Whether a word can be typed without quotes.
  private static func isPlain(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }
}
