import Articles

/// The articles of a story, read piece by piece, so that a story of very many long ones need not be
/// held: a text is read once, however many articles have it.
///
///     var texts = StoryTexts(among: StoryPublishers(sources), articles: count)
///     for piece in pieces { texts.read(piece) }
///     let story = StoryTeller(texts).story { evidence(of: $0, and: $1) }
public struct StoryTexts: Sendable {
  private(set) var members: [StoryMember] = []
  /// By their keys.
  private(set) var texts: [Int64: Text] = [:]

  /// What is kept of a text.
  struct Text: Sendable {
    let runs: WordRuns
    /// The publishers that it names.
    let publishers: Set<String>
  }

  private let publishers: StoryPublishers
  private let mostRuns: Int

  /// How many runs of words are kept of a story's texts, and of each of them.
  private static let (storyRuns, textRuns) = (1 << 21, 256...4_096)

  /// - Parameters:
  ///   - publishers: those of all the articles.
  ///   - count: how many articles there are.
  public init(among publishers: StoryPublishers, articles count: Int) {
    self.publishers = publishers
    mostRuns = min(
      max(StoryTexts.storyRuns / max(1, count), StoryTexts.textRuns.lowerBound),
      StoryTexts.textRuns.upperBound)
  }

  public mutating func read(_ inputs: [StoryInput]) {
    for input in inputs {
      let text = texts[input.textKey] ?? read(input.article)
      texts[input.textKey] = text
      members.append(StoryMember(input, naming: text.publishers))
    }
  }

  private func read(_ article: Article) -> Text {
    var body = article.body
    return body.withUTF8 { bytes in
      let words = HashedWords(bytes)
      let quotes = article.facts.filter { $0.kind == "quote" }.map(\.span)
      return Text(
        runs: WordRuns(
          of: words, quotations: StoryTexts.bytes(of: quotes, in: bytes), most: mostRuns),
        publishers: publishers.named(in: bytes, words))
    }
  }

  /// Spans of code points as ranges of bytes, in order.
  private static func bytes(
    of spans: [TextSpan], in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (position, codePoint) = (0, 0)
    func advance(to wanted: Int) -> Int {
      while codePoint < wanted, position < bytes.count {
        position += 1
        while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
        codePoint += 1
      }
      return position
    }
    for span in spans.sorted(by: { $0.start < $1.start }) where span.start >= codePoint {
      let start = advance(to: span.start)
      ranges.append(start..<max(start, advance(to: span.end)))
    }
    return ranges
  }
}
