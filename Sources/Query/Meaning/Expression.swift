/// What a query means: the tree after fields and words are resolved.
///
/// The functions of `Query` (`.word`, `&&`, ...) build these trees in one normal form: chains of
/// AND and of OR are flat, and a double NOT is none.
public indirect enum Expression: Hashable, Sendable {
  /// Every article.
  case everything
  /// One word, as written; in small letters it also stands for its inflections.
  case word(String)
  /// A word and its inflections, as an archive has them.
  case forms([String])
  /// Words in this order, side by side.
  case phrase(String)
  /// The same, the last word being only a beginning.
  case prefix(String)
  /// Text in exactly these capitals.
  case capitals(Expression)
  /// Text in one part of the article.
  case within(TextField, Expression)
  /// Text in one of the article's quotations, or in the name of who said one.
  case quoted(QuotationPart, Expression)
  /// Two texts close to each other.
  case close(Proximity, Expression, Expression)
  /// Text that stands in the article so many times.
  case atLeast(Int, Expression)
  case published(DayRange)
  /// Articles whose day is not known.
  case undated
  case property(Property)
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

  /// What a NOT excludes; nil for anything else.
  var negated: Expression? { if case .not(let inner) = self { inner } else { nil } }

  /// Whether it is about words and nothing else.
  var isText: Bool {
    switch self {
    case .word, .forms, .phrase, .prefix, .capitals, .close, .atLeast: true
    case .not(let inner): inner.isText
    case .and(let parts), .or(let parts): parts.allSatisfy(\.isText)
    case .within, .quoted, .everything, .published, .undated, .property: false
    }
  }

  /// Whether each match of it is a stretch of text, which something can be close to.
  var isStretch: Bool {
    switch self {
    case .word, .forms, .phrase, .prefix, .close: true
    case .capitals(let inner): inner.isStretch
    case .or(let parts): parts.allSatisfy(\.isStretch)
    default: false
    }
  }
}
