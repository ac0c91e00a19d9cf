import Articles

extension Proximity {
  /// How many of FTS5's NEAR groups one operator may become.
  private static let groupLimit = 64

  /// FTS5's NEAR takes phrases, so that choices are multiplied out: each of one side with each of
  /// the other. It finds more than is meant where the order matters, or where one word could be
  /// both sides.
  func fullText(
    _ left: Expression, _ right: Expression, _ scope: FullTextScope
  ) -> FullText? {
    guard let first = left.fullText(scope), let second = right.fullText(scope) else { return nil }
    let both = FullText.all([first, second])?.asSuperset
    guard let words = words, let one = left.choices(capitals: scope.hasCapitals),
      let other = right.choices(capitals: scope.hasCapitals),
      one.count * other.count <= Proximity.groupLimit
    else { return both }
    let groups = one.flatMap { left in
      other.map { right in FullText.near([left, right], words: words) }
    }
    let canShare = one.contains { left in other.contains { left.canShareWord(with: $0) } }
    let near = FullText.any(groups).map { scope.meetsNames ? $0.outsideNames : $0 }
    return isOrdered || canShare ? near?.asSuperset : near
  }

  private var words: Int? {
    switch self {
    case .near(let words), .before(let words): words
    case .sentence, .paragraph: nil
    }
  }

  private var isOrdered: Bool { if case .before = self { true } else { false } }
}

extension Expression {
  /// The phrases of which it is a choice; nil where it is more than that.
  fileprivate func choices(capitals: Bool) -> [SoughtText]? {
    switch self {
    case .word, .forms, .phrase, .prefix: return leafTexts(capitals: capitals)
    case .capitals(let inner): return inner.choices(capitals: true)
    case .or(let parts):
      let choices = parts.compactMap { $0.choices(capitals: capitals) }
      return choices.count == parts.count ? choices.flatMap { $0 } : nil
    default: return nil
    }
  }
}

extension SoughtText {
  /// Whether one word of a text could belong to both.
  fileprivate func canShareWord(with other: SoughtText) -> Bool {
    let (mine, others) = (tokens, other.tokens)
    return mine.contains { left in
      others.contains { right in
        left.text == right.text || left.isPrefix && right.text.hasPrefix(left.text)
          || right.isPrefix && left.text.hasPrefix(right.text)
      }
    }
  }

  private var tokens: [(text: String, isPrefix: Bool)] {
    let words = Tokenizer.words(in: words).map { Tokenizer.fold($0) }
    return words.enumerated().map { ($1, isPrefix && $0 == words.count - 1) }
  }
}
