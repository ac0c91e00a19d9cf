import Articles

/// A text that a query looks for: a word, words side by side, or the beginning of a word.
public struct SoughtText: Hashable, Sendable {
  /// The words as the query has them.
  public let words: String
  /// Whether the last word is only a beginning.
  public let isPrefix: Bool
  /// Whether the capitals must be these.
  public let hasCapitals: Bool

  public init(_ words: String, isPrefix: Bool = false, hasCapitals: Bool = false) {
    self.words = words
    self.isPrefix = isPrefix
    self.hasCapitals = hasCapitals
  }

  /// Whether it is of several words side by side.
  var isOfWords: Bool { Tokenizer.count(words) > 1 }
}

/// What one leaf of a query looks for: a word with its forms, a phrase, a beginning.
public struct Concept: Hashable, Sendable {
  /// The texts, any of which will do.
  public let texts: [SoughtText]
  /// The part of the article that it must stand in; nil for any.
  public let field: TextField?

  /// What finds the articles that have it.
  public var fullText: FullText? { .any(texts.map { FullText($0) }) }
}

extension Expression {
  /// Everything that a hit may hold because of this query, in order; what is excluded is left out.
  public var concepts: [Concept] { concepts(in: nil) }

  private func concepts(in field: TextField?, capitals: Bool = false) -> [Concept] {
    switch self {
    case .word, .forms, .phrase, .prefix:
      [Concept(texts: leafTexts(capitals: capitals), field: field)]
    case .capitals(let inner): inner.concepts(in: field, capitals: true)
    case .within(let field, let inner): inner.concepts(in: field, capitals: capitals)
    case .quoted(_, let inner): inner.concepts(in: .body, capitals: capitals)
    case .close(_, let left, let right):
      left.concepts(in: field, capitals: capitals) + right.concepts(in: field, capitals: capitals)
    case .atLeast(_, let inner): inner.concepts(in: field, capitals: capitals)
    case .and(let parts), .or(let parts):
      parts.flatMap { $0.concepts(in: field, capitals: capitals) }
    case .not, .everything, .published, .undated, .property: []
    }
  }

  /// The texts of a leaf; none of anything else.
  func leafTexts(capitals: Bool) -> [SoughtText] {
    switch self {
    case .word(let words), .phrase(let words): [SoughtText(words, hasCapitals: capitals)]
    case .forms(let words): words.map { SoughtText($0, hasCapitals: capitals) }
    case .prefix(let words): [SoughtText(words, isPrefix: true, hasCapitals: capitals)]
    default: []
    }
  }
}
