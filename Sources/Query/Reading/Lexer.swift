import Articles

/// Cuts a query into tokens. Every character ends up in a token, is white space, or is an error.
struct Lexer {
  private let query: String
  private let scalars: [(scalar: Unicode.Scalar, offset: Int)]
  private var position = 0
  /// Whether a field was read that takes one value, in which a colon is nothing special.
  private var isBeforeValue = false

  static func tokens(of query: String) throws(QueryError) -> [QueryToken] {
    var lexer = Lexer(query)
    var tokens: [QueryToken] = []
    while let token = try lexer.next() { tokens.append(token) }
    return tokens
  }

  private init(_ query: String) {
    self.query = query
    var offset = 0
    scalars = query.unicodeScalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      return (scalar, offset)
    }
  }

  private mutating func next() throws(QueryError) -> QueryToken? {
    while let scalar = current, Lexer.isSpace(scalar) { position += 1 }
    guard let scalar = current else { return nil }
    let start = position
    let isValue = isBeforeValue
    isBeforeValue = false
    switch scalar {
    case "(": return single(.open)
    case ")": return single(.close)
    case "-" where !isValue && startsOperand(at: position + 1): return single(.minus)
    case let quote where Quotes.closing(quote) != nil: return try phrase()
    default: break
    }
    if !isValue, let field = try field() { return field }
    while let scalar = current, !endsWord(scalar) { position += 1 }
    return try word(from: start, isValue: isValue)
  }

  private mutating func single(_ kind: QueryToken.Kind) -> QueryToken {
    position += 1
    return QueryToken(kind: kind, range: range(from: position - 1))
  }

  /// A quoted phrase, and the `*` at its end where there is one.
  private mutating func phrase() throws(QueryError) -> QueryToken {
    let start = position
    let closing = Quotes.closing(scalars[start].scalar) ?? []
    position += 1
    while let scalar = current, !closing.contains(scalar) { position += 1 }
    guard current != nil else {
      throw error("this quote is not closed", at: range(from: start, to: start + 1))
    }
    var text = self.text(from: start + 1, to: position)
    position += 1
    var starred = false
    if current == "*" {
      position += 1
      starred = true
    } else if text.last == "*" {
      text.removeLast()
      starred = true
    }
    let place = range(from: start)
    if starred || text.contains("*") { try checkStars(text, starred: starred, at: place) }
    return QueryToken(kind: starred ? .prefix(text) : .phrase(text), range: place)
  }

  /// `name:` of a field, or nil where the word ahead is no field's name.
  private mutating func field() throws(QueryError) -> QueryToken? {
    let start = position
    var end = position
    while end < scalars.count, scalars[end].scalar.properties.isAlphabetic { end += 1 }
    guard end > start, end < scalars.count, scalars[end].scalar == ":" else { return nil }
    let name = text(from: start, to: end).lowercased()
    guard !isAddress(name, after: end + 1) else { return nil }
    guard let field = Fields.named(name) else {
      throw error(Fields.unknown(name), at: range(from: start, to: end))
    }
    position = end + 1
    isBeforeValue = !field.takesText
    return QueryToken(kind: .field(name), range: range(from: start))
  }

  private func isAddress(_ scheme: String, after index: Int) -> Bool {
    let isPath =
      index + 1 < scalars.count && scalars[index].scalar == "/"
      && scalars[index + 1].scalar == "/"
    return isPath || scheme == "mailto"
  }

  /// A word, an operator, or the value of a field, which is none.
  private func word(from start: Int, isValue: Bool) throws(QueryError) -> QueryToken {
    let place = range(from: start)
    var text = self.text(from: start, to: position)
    if text == "*" { return QueryToken(kind: .star, range: place) }
    switch isValue ? nil : Operators.kind(of: text) {
    case .success(let kind): return QueryToken(kind: kind, range: place)
    case .failure(let failure): throw error(failure.message, at: place)
    case nil: break
    }
    guard text.contains("*") else { return QueryToken(kind: .word(text), range: place) }
    let starred = text.last == "*"
    if starred { text.removeLast() }
    try checkStars(text, starred: starred, at: place)
    return QueryToken(kind: .prefix(text), range: place)
  }

  /// A `*` may only end a beginning of some letters.
  private func checkStars(_ text: String, starred: Bool, at place: Range<Int>) throws(QueryError) {
    guard !text.contains("*"), starred else {
      throw error("a * can only stand at the end of a word, as in prison*", at: place)
    }
    let last = Tokenizer.words(in: text).last ?? ""
    guard last.unicodeScalars.count >= QueryLimits.prefixLength,
      text.utf8.suffix(last.utf8.count).elementsEqual(last.utf8)
    else {
      throw error(
        "a * needs at least \(QueryLimits.prefixLength) letters right before it, as in pr*",
        at: place)
    }
  }

  /// Whether something that can be excluded begins here.
  private func startsOperand(at index: Int) -> Bool {
    guard index < scalars.count else { return false }
    let scalar = scalars[index].scalar
    return scalar == "(" || Quotes.closing(scalar) != nil
      || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private var current: Unicode.Scalar? {
    position < scalars.count ? scalars[position].scalar : nil
  }

  private func endsWord(_ scalar: Unicode.Scalar) -> Bool {
    Lexer.isSpace(scalar) || scalar == "(" || scalar == ")" || Quotes.closing(scalar) != nil
  }

  /// White space, and the control characters that no one means.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
  }

  private func text(from start: Int, to end: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<end].lazy.map(\.scalar))
    return String(text)
  }

  private func offset(_ index: Int) -> Int {
    index < scalars.count ? scalars[index].offset : query.utf8.count
  }

  private func range(from start: Int, to end: Int? = nil) -> Range<Int> {
    offset(start)..<offset(end ?? position)
  }

  private func error(_ message: String, at range: Range<Int>) -> QueryError {
    QueryError(message, in: query, at: range)
  }
}
