import Articles

extension Expression {
  /// A word as typed; one that the index keeps as several tokens ("Al-Dhafra") is a phrase of them,
  /// and so is one that could not be typed without quotes ("AND"). Nil where it holds no token.
  static func text(word: String) -> Expression? {
    let words = Tokenizer.words(in: word)
    guard let first = words.first else { return nil }
    guard words.count == 1, !Operators.names.contains(first) else {
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

  /// The text without what ends a quotation: quotes, stars and control characters, none of which
  /// the index knows, become white space; white space becomes single spaces.
  private static func quotable(_ text: String) -> String {
    text.unicodeScalars.split {
      Lexer.isSpace($0) || $0 == "*" || Quotes.closing($0) != nil
    }.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }
}
