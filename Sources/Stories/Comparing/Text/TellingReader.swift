import Articles

/// Takes the tellings of a story apart.
struct TellingReader {
  private(set) var table = WordTable()

  mutating func read(_ article: Article, number: Int) -> Telling {
    let meanings = FactMeanings(article.facts)
    noteNames(article.facts)
    var body = article.body
    let sentences = body.withUTF8 { bytes in
      self.sentences(in: bytes, meanings)
    }
    return Telling(
      number: number, article: article, text: CodePointText(article.body), sentences: sentences)
  }

  /// Names, and what those who have them are: they tell who, and not what.
  private mutating func noteNames(_ facts: [Fact]) {
    for fact in facts where ["person", "organisation", "place"].contains(fact.kind) {
      for text in [fact.text(of: "name") ?? fact.text, fact.text(of: "role")].compactMap({ $0 }) {
        for word in Tokenizer.words(in: text) {
          table.noteName(table.number(of: Tokenizer.fold(word)))
        }
      }
    }
  }

  private mutating func sentences(
    in bytes: UnsafeBufferPointer<UInt8>, _ meanings: FactMeanings
  ) -> [TellingSentence] {
    var sentences: [TellingSentence] = []
    var meanings = meanings
    var counter = BodyCounter(bytes)
    var folded: [UInt8] = []
    for range in Sentences.ranges(in: bytes) {
      let start = counter.codePoints(before: range.lowerBound)
      let paragraph = counter.paragraphs
      var tokens: [TellingSentence.Token] = []
      Tokenizer.forEachToken(of: UnsafeBufferPointer(rebasing: bytes[range])) { token in
        let token = token.lowerBound + range.lowerBound..<token.upperBound + range.lowerBound
        folded.removeAll(keepingCapacity: true)
        Tokenizer.fold(bytes, token, into: &folded)
        let word = table.number(of: String(decoding: folded, as: UTF8.self))
        let place = counter.codePoints(before: token.lowerBound)
        let meaning = meanings.meaning(at: place).map { table.key(ofMeaning: $0) }
        tokens.append(
          TellingSentence.Token(
            start: place, end: counter.codePoints(before: token.upperBound), word: word,
            key: meaning ?? table.words[word].key))
      }
      let span = TextSpan(start: start, end: counter.codePoints(before: range.upperBound))
      sentences.append(
        TellingSentence(
          span: span, paragraph: paragraph, tokens: tokens,
          keys: Set(tokens.compactMap(\.key)).sorted()))
    }
    return sentences
  }
}

/// Counts the code points and paragraphs of a text, asked for in order.
private struct BodyCounter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var count = 0
  /// How many empty lines there were.
  private(set) var paragraphs = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func codePoints(before offset: Int) -> Int {
    while position < offset {
      if bytes[position] & 0xC0 != 0x80 { count += 1 }
      if bytes[position] == 0x0A, position > 0, bytes[position - 1] == 0x0A { paragraphs += 1 }
      position += 1
    }
    return count
  }
}
