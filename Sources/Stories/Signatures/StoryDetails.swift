import Articles
import Facts

/// What the tellings of one event share, and articles on other events of the same people and places
/// seldom do: figures, and words that stand side by side in quotations.
struct StoryDetails: Hashable, Sendable {
  /// Hashes of 24 bits, sorted: what is counted, and how many; long numbers by themselves.
  let figures: [UInt32]
  /// The same, of two words.
  let quoted: [UInt32]

  /// The smallest so many hashes are kept: those that two texts share are so in both.
  private static let (mostFigures, mostQuoted) = (24, 32)

  init(_ facts: [Fact]) {
    var figures = SmallestNumbers<UInt32>(StoryDetails.mostFigures)
    var quoted = QuotedWords()
    for fact in facts {
      switch fact.kind {
      case "figure": if let figure = StoryDetails.figure(fact) { figures.add(figure) }
      case "date": if let length = StoryDetails.length(fact) { figures.add(length) }
      case "quote": quoted.read(fact.text)
      default: break
      }
    }
    self.figures = figures.sorted
    self.quoted = Array(quoted.pairs.prefix(StoryDetails.mostQuoted))
  }

  init(figures: [UInt32], quoted: [UInt32]) {
    self.figures = figures
    self.quoted = quoted
  }

  private static func figure(_ fact: Fact) -> UInt32? {
    guard case .number(let low)? = fact["value_low"], case .number(let high)? = fact["value_high"],
      low == high, low != 1
    else { return nil }
    let number = low.bitPattern
    if low >= 100 { return StoryHash.short(number) }
    if let unit = fact.text(of: "unit") { return StoryHash.short(number, StoryHash.of(unit)) }
    guard let counted = fact.text(of: "counted").map(Tokenizer.folded),
      let last = counted.split(separator: " ").last
    else { return nil }
    return StoryHash.short(number, StoryHash.of(LightStem.of(String(last))))
  }

  /// A length of time, such as 23 days: two weeks or three days are of many things.
  private static func length(_ fact: Fact) -> UInt32? {
    guard fact.text(of: "timex") == "DURATION", let value = fact.text(of: "value"),
      value.utf8.count(where: { $0 &- 0x30 < 10 }) > 1
    else { return nil }
    return StoryHash.short(StoryHash.of(value), 1)
  }
}

/// Words side by side in quotations, without those that only hold sentences together.
private struct QuotedWords {
  /// Hashes of pairs, of which some may be there several times.
  private var met: [UInt32] = []
  private let kinds = WordBeginnings.lexicon

  /// A quotation is known by its beginning.
  private static let byteLimit = 2_000
  /// A text that is all quotations, by its first.
  private static let limit = 512

  mutating func read(_ text: String) {
    if met.count >= QuotedWords.limit { met = pairs }
    guard met.count < QuotedWords.limit else { return }
    var text = text
    text.withUTF8 { bytes in
      let beginning = UnsafeBufferPointer(rebasing: bytes.prefix(QuotedWords.byteLimit))
      var before: UInt64?
      Tokenizer.forEachHashedToken(of: beginning, beginning: WordBeginnings.length) {
        guard let word = word($0, $1) else { return }
        if let before { met.append(StoryHash.short(before, word)) }
        before = word
      }
    }
  }

  /// The hash of the beginning of a word that says something.
  @inline(__always)
  private func word(_ token: HashedToken, _ folded: [UInt8]) -> UInt64? {
    if token.isASCII {
      guard token.range.count > 2 else { return nil }
    } else {
      guard folded.count(where: { $0 & 0xC0 != 0x80 }) > 2 else { return nil }
    }
    guard !kinds.kinds(of: token.hash).contains(.function) else { return nil }
    return token.isASCII
      ? token.beginning : Tokenizer.hash(folded.prefix(WordBeginnings.size(of: folded)))
  }

  /// The pairs, sorted, each once.
  var pairs: [UInt32] {
    var sorted = met
    sorted.sort()
    var count = 0
    for pair in sorted where count == 0 || sorted[count - 1] != pair {
      sorted[count] = pair
      count += 1
    }
    sorted.removeLast(sorted.count - count)
    return sorted
  }
}

/// Hashes of what a signature keeps.
enum StoryHash {
  static func mixed(_ hash: UInt64) -> UInt64 {
    let product = hash &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }

  static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { Tokenizer.hash($0) }
  }

  /// 24 bits of one or two hashes.
  static func short(_ hash: UInt64, _ other: UInt64 = 0) -> UInt32 {
    UInt32(truncatingIfNeeded: mixed(mixed(hash) ^ other) >> 40)
  }
}
