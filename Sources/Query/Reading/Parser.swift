/// Reads tokens into the tree of what was written. Binding, tightest first: phrase, NEAR and its
/// kin, NOT, AND, OR.
///
///     or      = and { OR and }
///     and     = without { [AND] without }
///     without = unary { NOT unary }
///     unary   = (NOT | "-") unary | close
///     close   = operand { (NEAR | BEFORE | SENTENCE | PARAGRAPH) operand }
///     operand = ATLEAST operand | field operand | primary
///     primary = "(" or ")" | phrase | prefix | words | "*"
///
/// In a query with an operator, words side by side are a phrase; without one, all words are wanted.
struct Parser {
  private let query: String
  private let tokens: [QueryToken]
  private let joinsWords: Bool
  private var position = 0
  private var depth = 0

  static func parse(_ query: String) throws(QueryError) -> WrittenQuery {
    guard query.utf8.count <= QueryLimits.bytes else {
      throw QueryError(
        "the query is \(query.utf8.count) bytes long; at most \(QueryLimits.bytes) are read",
        in: query, at: QueryLimits.bytes..<query.utf8.count)
    }
    var parser = Parser(query, try Lexer.tokens(of: query))
    return try parser.all()
  }

  private init(_ query: String, _ tokens: [QueryToken]) {
    self.query = query
    self.tokens = tokens
    joinsWords = tokens.contains { $0.kind.isOperator }
  }

  private mutating func all() throws(QueryError) -> WrittenQuery {
    guard !tokens.isEmpty else {
      throw error(
        "the query is empty; write words, or * for every article", at: 0..<query.utf8.count)
    }
    let tree = try alternatives()
    if let token = current {
      throw error("this parenthesis was not opened; take it away or put it in quotes", at: token)
    }
    return tree
  }

  private mutating func alternatives() throws(QueryError) -> WrittenQuery {
    var parts = [try conjunction()]
    while take(.or) { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  private mutating func conjunction() throws(QueryError) -> WrittenQuery {
    var parts = [try difference()]
    var isExplicit = false
    while let token = current, token.kind != .or, token.kind != .close {
      if take(.and) { isExplicit = true }
      parts.append(try difference())
    }
    guard parts.count > 1 else { return parts[0] }
    return isExplicit ? .and(parts) : .list(parts)
  }

  private mutating func difference() throws(QueryError) -> WrittenQuery {
    var parts = [try unary()]
    while take(.not) { parts.append(.not(try unary())) }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func unary() throws(QueryError) -> WrittenQuery {
    guard let token = current, token.kind == .not || token.kind == .minus else {
      return try close()
    }
    position += 1
    return .not(try nested(at: token) { parser throws(QueryError) in try parser.unary() })
  }

  private mutating func close() throws(QueryError) -> WrittenQuery {
    var tree = try operand()
    while let token = current, case .proximity(let proximity) = token.kind {
      position += 1
      tree = .proximity(proximity, tree, try operand(), token.range)
    }
    return tree
  }

  private mutating func operand(joins: Bool? = nil) throws(QueryError) -> WrittenQuery {
    guard let token = current else { throw missingOperand() }
    switch token.kind {
    case .atLeast(let times):
      position += 1
      let counted = try nested(at: token) { parser throws(QueryError) in try parser.operand() }
      return .atLeast(times, counted, token.range)
    case .field(let name):
      position += 1
      guard let next = current, startsValue(next) else {
        if let next = current, next.kind == .not || next.kind == .minus {
          throw error("NOT and - stand before the field, as in -\(Fields.example(name))", at: next)
        }
        throw error("\(name): needs something after it, as in \(Fields.example(name))", at: token)
      }
      let value = try nested(at: token) { parser throws(QueryError) in
        try parser.operand(joins: false)
      }
      return .field(name, token.range, value)
    default: return try primary(joins: joins ?? joinsWords)
    }
  }

  private func startsValue(_ token: QueryToken) -> Bool {
    switch token.kind {
    case .word, .phrase, .prefix, .star, .open, .field, .atLeast: true
    default: false
    }
  }

  private mutating func primary(joins: Bool) throws(QueryError) -> WrittenQuery {
    guard let token = current else { throw missingOperand() }
    switch token.kind {
    case .open: return try group(token)
    case .phrase(let text):
      position += 1
      return .phrase(text, token.range)
    case .word, .prefix: return try joins ? wordsAsPhrase() : oneWord(token)
    case .star:
      position += 1
      return .everything(token.range)
    default: throw missingOperand()
    }
  }

  private mutating func group(_ open: QueryToken) throws(QueryError) -> WrittenQuery {
    position += 1
    guard current?.kind != .close else {
      throw error("there is nothing between these parentheses", at: open)
    }
    let tree = try nested(at: open) { parser throws(QueryError) in try parser.alternatives() }
    guard take(.close) else { throw error("this parenthesis is not closed", at: open) }
    return tree
  }

  private mutating func oneWord(_ token: QueryToken) -> WrittenQuery {
    position += 1
    if case .prefix(let text) = token.kind { return .prefix(text, token.range) }
    guard case .word(let text) = token.kind else { return .everything(token.range) }
    return .word(text, token.range)
  }

  /// A run of words, of which the last may be a beginning.
  private mutating func wordsAsPhrase() throws(QueryError) -> WrittenQuery {
    var words: [String] = []
    var range: Range<Int>?
    var starred = false
    run: while let token = current {
      switch token.kind {
      case .word(let text): words.append(text)
      case .prefix(let text):
        words.append(text)
        starred = true
      default: break run
      }
      position += 1
      range = (range ?? token.range).lowerBound..<token.range.upperBound
      if starred, let next = current, next.kind.isWord {
        throw error(
          "words side by side are a phrase here, and a * can only end one; put AND between them",
          at: token)
      }
    }
    let text = words.joined(separator: " ")
    let place = range ?? 0..<0
    if starred { return .prefix(text, place) }
    return words.count == 1 ? .word(text, place) : .phrase(text, place)
  }

  private mutating func nested(
    at token: QueryToken, _ read: (inout Parser) throws(QueryError) -> WrittenQuery
  ) throws(QueryError) -> WrittenQuery {
    depth += 1
    defer { depth -= 1 }
    guard depth <= QueryLimits.depth else {
      throw error(
        "parentheses, fields and NOTs stand more than \(QueryLimits.depth) deep here", at: token)
    }
    return try read(&self)
  }

  private var current: QueryToken? { position < tokens.count ? tokens[position] : nil }

  private mutating func take(_ kind: QueryToken.Kind) -> Bool {
    guard current?.kind == kind else { return false }
    position += 1
    return true
  }

  /// The error where something to search for should stand, and does not.
  private func missingOperand() -> QueryError {
    let previous = position > 0 ? tokens[position - 1] : nil
    switch (previous?.kind, current?.kind) {
    case (_, .close?) where previous == nil:
      return error(
        "this parenthesis was not opened; take it away or put it in quotes", at: tokens[position])
    case (.proximity?, .minus?), (.proximity?, .not?), (.atLeast?, .minus?), (.atLeast?, .not?):
      return error(
        "NOT and - cannot stand beside \(text(of: previous)); write A NOT (B NEAR/5 C)", at: current
      )
    case (let kind?, _) where kind.isOperator:
      return error("\(text(of: previous)) needs something after it; \(Parser.asWord)", at: previous)
    case (_, let kind?) where kind.isOperator:
      return error("\(text(of: current)) needs something before it; \(Parser.asWord)", at: current)
    default:
      return error("something to search for is missing here", at: current ?? previous)
    }
  }

  private static let asWord = "to search for the word, write it in small letters"

  private func text(of token: QueryToken?) -> String {
    String(decoding: Array(query.utf8)[token?.range ?? 0..<0], as: UTF8.self)
  }

  private func error(_ message: String, at token: QueryToken?) -> QueryError {
    error(message, at: token?.range ?? query.utf8.count..<query.utf8.count)
  }

  private func error(_ message: String, at range: Range<Int>) -> QueryError {
    QueryError(message, in: query, at: range)
  }
}

extension QueryToken.Kind {
  /// Whether it is a word in capitals that says how things belong together.
  fileprivate var isOperator: Bool {
    switch self {
    case .and, .or, .not, .proximity, .atLeast: true
    default: false
    }
  }

  fileprivate var isWord: Bool {
    switch self {
    case .word, .prefix: true
    default: false
    }
  }
}
