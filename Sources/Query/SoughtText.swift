/// A text that a query looks for, so that a reader can be shown where it stands.
public struct SoughtText: Hashable, Sendable {
  /// The words as the query has them.
  public let words: String
  /// Whether the last word is only a beginning.
  public let isPrefix: Bool
  /// The part of the article that it must stand in; nil for any.
  public let field: TextField?

  /// The same in the language of FTS5.
  var fullText: String? {
    (isPrefix ? Expression.prefix(words) : .phrase(words)).fullText(in: field)
  }
}

extension Expression {
  /// Everything that a hit may hold because of this query, in order; what is excluded is left out.
  public var soughtTexts: [SoughtText] { soughtTexts(in: nil) }

  private func soughtTexts(in field: TextField?) -> [SoughtText] {
    switch self {
    case .word(let words), .phrase(let words):
      [SoughtText(words: words, isPrefix: false, field: field)]
    case .prefix(let words): [SoughtText(words: words, isPrefix: true, field: field)]
    case .within(let field, let inner): inner.soughtTexts(in: field)
    case .and(let parts), .or(let parts): parts.flatMap { $0.soughtTexts(in: field) }
    case .not, .everything, .published, .undated: []
    }
  }

  /// Whether it is about words and nothing else.
  var isText: Bool {
    switch self {
    case .word, .phrase, .prefix: true
    case .not(let inner): inner.isText
    case .and(let parts), .or(let parts): parts.allSatisfy(\.isText)
    case .within, .everything, .published, .undated: false
    }
  }
}
