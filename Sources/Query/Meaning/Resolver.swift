import Articles

/// Turns what was written into what it means: words into the tokens that the index holds, fields
/// into typed conditions, names of saved queries into the queries.
struct Resolver {
  private let query: String
  private let context: QueryContext
  private var size = QuerySize()
  /// The saved queries inside which this one stands, outermost first.
  private let names: [String]

  static func resolve(_ query: String, _ context: QueryContext) throws(QueryError) -> Expression {
    var resolver = Resolver(query: query, context: context, names: [])
    return try resolver.whole()
  }

  private init(query: String, context: QueryContext, names: [String]) {
    self.query = query
    self.context = context
    self.names = names
  }

  private mutating func whole() throws(QueryError) -> Expression {
    let written = try Parser.parse(query)
    guard let expression = try optional(written, in: nil) else {
      throw error("there is no letter or digit to search for", at: written.range)
    }
    return expression
  }

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
      try count(text, isPrefix: true, at: range)
      return Expression.text(prefix: text)
    case .everything(let range):
      if let field {
        throw error("\(field.name): needs words; * alone stands for every article", at: range)
      }
      return .everything
    case .field(let name, let range, let value):
      return try resolve(field: name, at: range, value, inside: field)
    case .proximity(let proximity, let left, let right, let range):
      return try close(proximity, left, right, at: range, in: field)
    case .atLeast(let times, let counted, let range):
      return try atLeast(times, counted, at: range, in: field)
    case .not(let operand): return .none(of: try required(operand, in: field))
    case .and(let parts): return .all(of: try required(parts, in: field))
    case .or(let parts): return .any(of: try required(parts, in: field))
    case .list(let parts): return try list(parts, in: field)
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

  /// Words side by side. Punctuation between them ("Russia & Ukraine") is not searched for.
  private mutating func list(
    _ parts: [WrittenQuery], in field: QueryField?
  ) throws(QueryError) -> Expression? {
    var expressions: [Expression] = []
    for part in parts {
      if let expression = try optional(part, in: field) { expressions.append(expression) }
    }
    guard !expressions.isEmpty else { return nil }
    guard context.wantsAnyWord else { return .all(of: expressions) }
    // Any of the words; what is said of the article besides, and what is excluded, holds all the
    // same.
    let words = expressions.filter { $0.isText && $0.negated == nil }
    let others = expressions.filter { !$0.isText || $0.negated != nil }
    return .all(of: (words.isEmpty ? [] : [.any(of: words)]) + others)
  }

  // MARK: Fields

  private mutating func resolve(
    field name: String, at range: Range<Int>, _ value: WrittenQuery, inside outer: QueryField?
  ) throws(QueryError) -> Expression? {
    guard let field = Fields.named(name) else {
      throw error(Fields.unknown(name), at: range)
    }
    if let outer, field.kind != .capitals || outer.kind == .capitals {
      throw error(
        "\(name): cannot stand inside \(outer.name):; put AND between the two", at: range)
    }
    switch field.kind {
    case .text(let part): return .within(part, try required(value, in: field))
    case .quotation(let part): return .quoted(part, try required(value, in: field))
    case .capitals: return .capitals(try required(value, in: field))
    case .saved: return try saved(plainText(of: value, for: field), at: value.range)
    default:
      let text = try plainText(of: value, for: field)
      let reader = FieldValue(field: field, text: text, today: context.today)
      do throws(FieldValue.Unreadable) {
        return try reader.expression()
      } catch {
        throw self.error(error.message, at: value.range)
      }
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

  private mutating func saved(_ name: String, at range: Range<Int>) throws(QueryError) -> Expression
  {
    guard let text = context.saved[name] else {
      let near = nearest(to: name, among: context.saved.keys.sorted())
      let hint = near.map { "did you mean query:\($0)?" } ?? "newsarchive searches lists them"
      throw error("no query is saved as \"\(name)\"; \(hint)", at: range)
    }
    guard !names.contains(name) else {
      let path = (names.drop { $0 != name } + [name]).joined(separator: ", which needs ")
      throw error("the saved query \"\(name)\" would never end: it needs \(path)", at: range)
    }
    guard names.count < QueryLimits.depth else {
      throw error("saved queries stand more than \(QueryLimits.depth) deep here", at: range)
    }
    var inner = Resolver(query: text, context: context, names: names + [name])
    inner.size = size
    do throws(QueryError) {
      let expression = try inner.whole()
      size = inner.size
      return expression
    } catch {
      throw self.error("the saved query \"\(name)\" cannot be read: \(error.message)", at: range)
    }
  }

  // MARK: Closeness

  private mutating func close(
    _ proximity: Proximity, _ left: WrittenQuery, _ right: WrittenQuery, at range: Range<Int>,
    in field: QueryField?
  ) throws(QueryError) -> Expression {
    let first = try stretch(left, beside: "\(proximity)", in: field)
    let second = try stretch(right, beside: "\(proximity)", in: field)
    if let one = first.field, let other = second.field, one != other {
      throw error(
        """
        \(one.name): and \(other.name): are two parts of an article; nothing in one is near \
        anything in the other
        """, at: range)
    }
    let both = Expression.close(proximity, first.text, second.text)
    return (first.field ?? second.field).map { .within($0, both) } ?? both
  }

  private mutating func atLeast(
    _ times: Int, _ counted: WrittenQuery, at range: Range<Int>, in field: QueryField?
  ) throws(QueryError) -> Expression {
    let inner = try stretch(counted, beside: "ATLEAST/\(times)", in: field)
    let whole = times == 1 ? inner.text : .atLeast(times, inner.text)
    return inner.field.map { .within($0, whole) } ?? whole
  }

  /// What an operator of closeness holds for, and the part of the article that it is confined to.
  private mutating func stretch(
    _ written: WrittenQuery, beside name: String, in field: QueryField?
  ) throws(QueryError) -> (text: Expression, field: TextField?) {
    let expression = try required(written, in: field)
    if expression.isStretch { return (expression, nil) }
    if case .within(let part, let inner) = expression, inner.isStretch { return (inner, part) }
    throw error(
      "\(name) takes words, phrases and groups of OR; put anything else outside, with AND or NOT",
      at: written.range)
  }

  // MARK: Limits

  private mutating func count(
    _ text: String, isPrefix: Bool = false, at range: Range<Int>
  ) throws(QueryError) {
    size.terms += max(1, Tokenizer.count(text))
    if isPrefix { size.prefixes += 1 }
    if size.terms > QueryLimits.terms {
      throw error("the query has more than \(QueryLimits.terms) words", at: range)
    }
    if size.prefixes > QueryLimits.prefixes {
      throw error("the query has more than \(QueryLimits.prefixes) words with *", at: range)
    }
  }

  private func error(_ message: String, at range: Range<Int>) -> QueryError {
    QueryError(message, in: query, at: range)
  }
}

/// What a query has of the things that are limited, with the saved queries that it names.
private struct QuerySize {
  var terms = 0
  var prefixes = 0
}
