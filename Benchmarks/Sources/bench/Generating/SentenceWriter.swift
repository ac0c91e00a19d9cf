/// Writes the sentences of one article: words by Zipf's law, among them names and figures.
struct SentenceWriter {
  private let vocabulary: Vocabulary
  private var cast: Cast
  private let quotes: (open: String, close: String, apostrophe: String)
  /// Words that must come next where a thing can stand.
  private var due: [String] = []

  init(_ vocabulary: Vocabulary, _ cast: Cast, _ random: inout SplitMix64) {
    self.vocabulary = vocabulary
    self.cast = cast
    quotes = random.percent(30) ? ("\u{201C}", "\u{201D}", "\u{2019}") : ("\"", "\"", "'")
  }

  /// Lets the next sentence have this word, or these.
  mutating func require(_ words: String) { due.append(words) }

  func place(_ random: inout SplitMix64) -> String { cast.place(&random) }

  /// A headline: 5 to 10 words, and no full stop.
  mutating func headline(_ random: inout SplitMix64, into text: inout TextBuffer) {
    clause(random.within(5...10), isPlain: true, &random, into: &text)
  }

  /// A sentence of 8 to 30 words.
  ///
  /// - Parameter isFirstSpeech: Whether it must be one that the first of the cast says.
  mutating func sentence(
    isFirstSpeech: Bool, _ random: inout SplitMix64, into text: inout TextBuffer
  ) {
    let words = random.within(8...30)
    switch isFirstSpeech ? random.below(40) : random.below(100) {
    case ..<20: quote(words, isFirstSpeech, &random, into: &text)
    case ..<40:
      let speaker = cast.speaker(isFirst: isFirstSpeech, &random)
      text.append(word: speaker.name)
      text.append(random.percent(70) ? " said" : " said that")
      clause(max(4, words - speaker.words - 2), after: nil, &random, into: &text)
      text.append(".")
    default:
      clause(words, &random, into: &text)
      text.append(".")
    }
  }

  /// `"...," said Jane Doe, a spokeswoman for ...`
  private mutating func quote(
    _ words: Int, _ isFirst: Bool, _ random: inout SplitMix64, into text: inout TextBuffer
  ) {
    let speaker = cast.speaker(isFirst: isFirst, &random)
    clause(max(4, words - speaker.words - 3), after: quotes.open, &random, into: &text)
    text.append(",\(quotes.close)")
    if speaker.words == 1, random.percent(60) {
      text.append(" \(speaker.name) said.")
    } else {
      text.append(" said \(speaker.name) on \(random.choose(NameParts.weekdays)).")
    }
  }

  /// Some words, of which the last can end a sentence.
  ///
  /// - Parameters:
  ///   - opening: What stands directly before the first word, which begins a sentence; nil where
  ///     the sentence has begun before.
  ///   - isPlain: Whether there is neither comma nor figure, as in a headline.
  private mutating func clause(
    _ count: Int, after opening: String? = "", isPlain: Bool = false, _ random: inout SplitMix64,
    into text: inout TextBuffer
  ) {
    var start: Int?
    if let opening {
      text.append(word: opening)
      start = text.count
    }
    var previous = (rank: -1, kind: Vocabulary.Kind.function)
    var left = count
    // Only a thing ends a sentence.
    while left > 0 || previous.kind == .determiner || previous.kind == .preposition {
      let word: String
      if left > 0, previous.kind != .determiner, let name = name(isPlain, &random) {
        word = name
        previous = (-1, .content)
      } else {
        let rank = vocabulary.draw(after: previous, &random)
        previous = (rank, vocabulary.kinds[rank])
        let required = previous.kind == .content ? due.popLast() : nil
        word = required ?? vocabulary.words[rank]
      }
      if text.count == start { text.append(word) } else { text.append(word: word) }
      left -= 1
      let canPause = !isPlain && left > 2 && previous.kind == .content
      if canPause, random.percent(7) { text.append(",") }
    }
    for words in due { text.append(word: words) }
    due.removeAll()
    if let start { text.capitalise(at: start) }
  }

  /// Now and then, a name or a figure in place of a word.
  private func name(_ isPlain: Bool, _ random: inout SplitMix64) -> String? {
    switch random.below(100) {
    case ..<3: cast.known(&random).map { random.percent(25) ? "\($0)\(quotes.apostrophe)s" : $0 }
    case ..<5: cast.place(&random)
    case ..<7: isPlain ? nil : cast.organisation(&random)
    case ..<11: isPlain ? nil : Figures.text(&random)
    default: nil
    }
  }
}
