import Articles

/// A telling as it is compared: its sentences, and their words as numbers.
struct Telling {
  /// Its place among the tellings.
  var number: Int
  let article: Article
  let text: CodePointText
  var sentences: [TellingSentence]

  /// The sentence in which a code point stands; nil where none does.
  func sentence(at codePoint: Int) -> Int? {
    let place = sentences.partitionIndex { $0.span.end > codePoint }
    return place < sentences.count && sentences[place].span.start <= codePoint ? place : nil
  }

  /// The sentences that a stretch reaches into.
  func sentences(in span: TextSpan) -> Range<Int> {
    guard let first = sentence(at: span.start) else { return 0..<0 }
    var last = first
    while last + 1 < sentences.count, sentences[last + 1].span.start < span.end { last += 1 }
    return first..<last + 1
  }

  /// The words that begin in a stretch.
  func tokens(in span: TextSpan) -> [TellingSentence.Token] {
    sentences(in: span).flatMap { sentences[$0].tokens(in: span) }
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
  var keys: [Int]

  /// A word in its place; texts of many megabytes have many.
  struct Token {
    private let places: (Int32, Int32)
    private let numbers: (word: Int32, key: Int32)

    init(start: Int, end: Int, word: Int, key: Int?) {
      places = (Int32(clamping: start), Int32(clamping: end))
      numbers = (Int32(clamping: word), key.map { Int32(clamping: $0) } ?? -1)
    }

    /// The code points at which it begins, and before which it ends.
    var start: Int { Int(places.0) }
    var end: Int { Int(places.1) }
    /// The word's number.
    var word: Int { Int(numbers.word) }
    var key: Int? { numbers.key < 0 ? nil : Int(numbers.key) }
  }

  /// The numbers of its words, in order.
  var words: [Int] { tokens.map(\.word) }

  /// What a stretch of it is about, ascending.
  func keys(in span: TextSpan) -> [Int] { Set(tokens(in: span).compactMap(\.key)).sorted() }

  /// The words that begin in a stretch.
  fileprivate func tokens(in span: TextSpan) -> ArraySlice<Token> {
    let first = firstToken(from: span.start)
    return tokens[first..<max(first, firstToken(from: span.end))]
  }

  /// The first word that begins at a code point or after it.
  private func firstToken(from codePoint: Int) -> Int {
    tokens.partitionIndex { $0.start >= codePoint }
  }
}
