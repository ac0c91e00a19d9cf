import Articles

/// A telling as it is compared: its sentences, and their words as numbers.
struct Telling {
  /// Its place among the tellings.
  let number: Int
  let article: Article
  let text: CodePointText
  let sentences: [TellingSentence]

  /// The sentence in which a code point stands; nil where none does.
  func sentence(at codePoint: Int) -> Int? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].span.end <= codePoint { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].span.start <= codePoint ? low : nil
  }

  /// The words that begin in a stretch.
  func tokens(in span: TextSpan) -> [TellingSentence.Token] {
    guard let first = sentence(at: span.start) else { return [] }
    var tokens: [TellingSentence.Token] = []
    for sentence in sentences[first...] {
      guard sentence.span.start < span.end else { break }
      tokens += sentence.tokens.filter { $0.start >= span.start && $0.start < span.end }
    }
    return tokens
  }

  func place(of span: TextSpan) -> Place? {
    text.text(span).map { Place(telling: number, span: span, text: $0) }
  }
}

/// A sentence of a telling.
struct TellingSentence {
  let span: TextSpan
  /// Its paragraph's place in the telling.
  let paragraph: Int
  /// Its words, in order.
  let tokens: [Token]
  /// What it is about, ascending: the keys of its words, figures and dates.
  let keys: [Int]

  struct Token {
    /// The code points at which it begins, and before which it ends.
    let start: Int
    let end: Int
    /// The word's number.
    let word: Int
    let key: Int?
  }

  /// The numbers of its words, in order.
  var words: [Int] { tokens.map(\.word) }
}
