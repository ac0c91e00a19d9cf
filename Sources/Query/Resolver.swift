import Articles

/// Turns what was written into what it means: words into the tokens that the index holds, fields into
/// typed conditions.
struct Resolver {
  private let query: String
  private var terms = 0
  private var prefixes = 0

  static func resolve(
    _ written: WrittenQuery, of query: String
  ) throws(QueryError) -> Expression {
    var resolver = Resolver(query: query)
    guard let expression = try resolver.optional(written, in: nil) else {
      throw QueryError(
        "there is no letter or digit to search for", in: query, at: written.range)
    }
    return expression
  }

  private init(query: String) { self.query = query }

  /// The meaning of one part; nil where it holds nothing that the index could know.
  private mutating func optional(
    _ written: WrittenQuery, in field: QueryField?
  ) throws(QueryError) -> Expression? {
    switch written {
    case .word(let text, let range):
      try count(text, at: range)
      return Expression.text(word: text)
    case .phrase(let text, let range):
      try count(text, at: range)
      return Expression.text(phrase: text)
    case .prefix(let text, let range):
      try count(text, at: range)
      try countPrefix(at: range)
      return Expression.text(prefix: text)
    case .everything(let range):
      if let field {
        throw error("\(field.name): needs words; * alone stands for every article", at: range)
      }
      return .everything
    case .field(let name, let range, let value):
      return try resolve(field: name, at: range, value, inside: field)
    case .not(let operand): return .none(of: try required(operand, in: field))
    case .and(let parts): return .all(of: try required(parts, in: field))
    case .or(let parts): return .any(of: try required(parts, in: field))
    case .list(let parts):
      // Punctuation between words ("Russia & Ukraine") is not searched for.
      var expressions: [Expression] = []
      for part in parts {
        if let expression = try optional(part, in: field) { expressions.append(expression) }
      }
      return expressions.isEmpty ? nil : .all(of: expressions)
    }
  }

  private mutating func required(
    _ written: WrittenQuery, in field: QueryField?
  ) throws(QueryError) -> Expression {
    guard let expression = try optional(written, in: field) else {
      throw error("there is no letter or digit to search for here", at: written.range)
    }
    return expression
  }

  private mutating func required(
    _ parts: [WrittenQuery], in field: QueryField?
  ) throws(QueryError) -> [Expression] {
    var expressions: [Expression] = []
    for part in parts { expressions.append(try required(part, in: field)) }
    return expressions
  }

  // MARK: Fields

  private mutating func resolve(
    field name: String, at range: Range<Int>, _ value: WrittenQuery, inside outer: QueryField?
  ) throws(QueryError) -> Expression? {
    guard let field = Fields.named(name) else {
      throw error(Fields.unknown(name), at: range)
    }
    if let outer {
      throw error(
        "\(name): cannot stand inside \(outer.name):; put AND between the two", at: range)
    }
    switch field.kind {
    case .text(let part): return .within(part, try required(value, in: field))
    case .published, .publishedAfter, .publishedBefore:
      return try published(field, plainText(of: value, for: field), at: value.range)
    }
  }

  /// The value of a field that takes one word.
  private func plainText(
    of value: WrittenQuery, for field: QueryField
  ) throws(QueryError) -> String {
    switch value {
    case .word(let text, _), .phrase(let text, _): return text
    default:
      throw error("\(field.name): takes one value, as in \(field.example)", at: value.range)
    }
  }

  private func published(
    _ field: QueryField, _ text: String, at range: Range<Int>
  ) throws(QueryError) -> Expression {
    if text == "undated", field.kind == .published { return .undated }
    guard let days = DayRange(text) else { throw error(wrongDay(text), at: range) }
    let range: DayRange? =
      switch field.kind {
      case .publishedAfter: DayRange(from: days.days.lowerBound)
      case .publishedBefore: DayRange(to: days.days.upperBound)
      default: days
      }
    return .published(range ?? days)
  }

  private func wrongDay(_ text: String) -> String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: true)
    if parts.count == 2, text.utf8.contains(0x2E), let from = DayRange(String(parts[0])),
      let to = DayRange(String(parts[1])), from.days.lowerBound > to.days.upperBound
    {
      return "these days are the wrong way round; write \(parts[1])..\(parts[0])"
    }
    return
      "\"\(text)\" is no day, month or year; write 2026-02-05, 2026-02, 2026 or 2026-01..2026-02"
  }

  // MARK: Limits

  private mutating func count(_ text: String, at range: Range<Int>) throws(QueryError) {
    terms += max(1, Tokenizer.count(text))
    if terms > QueryLimits.terms {
      throw error("the query has more than \(QueryLimits.terms) words", at: range)
    }
  }

  private mutating func countPrefix(at range: Range<Int>) throws(QueryError) {
    prefixes += 1
    if prefixes > QueryLimits.prefixes {
      throw error("the query has more than \(QueryLimits.prefixes) words with *", at: range)
    }
  }

  private func error(_ message: String, at range: Range<Int>) -> QueryError {
    QueryError(message, in: query, at: range)
  }
}

extension Expression {
  /// A word as typed; one that the index keeps as several tokens ("Al-Dhafra") is a phrase of them,
  /// and so is one that could not be typed without quotes ("AND"). Nil where it holds no token.
  static func text(word: String) -> Expression? {
    let words = Tokenizer.words(in: word)
    guard let first = words.first else { return nil }
    guard words.count == 1, !["AND", "OR", "NOT"].contains(first) else {
      return text(phrase: word)
    }
    return .word(first)
  }

  /// A phrase with its punctuation, white space being single; nil where it holds no token.
  static func text(phrase: String) -> Expression? {
    Tokenizer.count(phrase) == 0 ? nil : .phrase(quotable(phrase))
  }

  static func text(prefix: String) -> Expression? {
    Tokenizer.count(prefix) == 0 ? nil : .prefix(quotable(prefix))
  }

  /// The text without what ends a quotation: quotes, stars and control characters, none of which the
  /// index knows, become white space; white space becomes single spaces.
  private static func quotable(_ text: String) -> String {
    text.unicodeScalars.split {
      Lexer.isSpace($0) || $0 == "*" || Quotes.closing($0) != nil
    }.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }
}
