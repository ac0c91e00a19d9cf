import Articles

/// Finds where the texts that a query looks for stand in an article's text, all of them in one
/// pass.
public struct WordFinder: Sendable {
  private var patterns: [Pattern] = []
  /// Patterns by the hash of their first word.
  private var byFirstWord: [UInt64: [Int]] = [:]
  /// Those of which the first word is only a beginning.
  private var beginnings: [Int] = []
  /// A bit for each hash's last bits that a first word has: most words of a text need no more.
  private var mayBegin = [Bool](repeating: false, count: 1024)

  /// A place where a text stands.
  public struct Match: Hashable, Sendable {
    /// The tokens that it takes.
    public let tokens: Range<Int>
    /// The number of the concept.
    public let concept: Int
  }

  private struct Pattern {
    let concept: Int
    let words: [[UInt8]]
    let isPrefix: Bool
    /// The words as written, where their capitals matter.
    let written: [[UInt8]]?
  }

  /// A finder for some concepts, each of which is a list of texts.
  public init(_ concepts: [[SoughtText]]) {
    for (number, texts) in concepts.enumerated() {
      for text in texts { add(text, number) }
    }
  }

  private mutating func add(_ text: SoughtText, _ concept: Int) {
    let written = Tokenizer.words(in: text.words)
    let words = written.map { Array(Tokenizer.fold($0).utf8) }
    guard let first = words.first else { return }
    let number = patterns.count
    patterns.append(
      Pattern(
        concept: concept, words: words, isPrefix: text.isPrefix,
        written: text.hasCapitals ? written.map { Array($0.utf8) } : nil))
    guard !(text.isPrefix && words.count == 1) else { return beginnings.append(number) }
    let hash = Tokenizer.hash(first[...])
    byFirstWord[hash, default: []].append(number)
    mayBegin[Int(hash & 1023)] = true
  }

  /// All matches in the order of their beginnings.
  public func matches(in bytes: UnsafeBufferPointer<UInt8>) -> (
    tokens: [Range<Int>], matches: [Match]
  ) {
    let text = TokenizedText(bytes)
    return (text.tokens, matches(in: text, bytes))
  }

  private func matches(
    in text: TokenizedText, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Match] {
    text.withWords { word in
      var found: [Match] = []
      for index in text.tokens.indices {
        let hash = Tokenizer.hash(word(index))
        if mayBegin[Int(hash & 1023)], let numbers = byFirstWord[hash] {
          for number in numbers { add(patterns[number], index, text, word, bytes, to: &found) }
        }
        for number in beginnings { add(patterns[number], index, text, word, bytes, to: &found) }
      }
      return found
    }
  }

  private func add(
    _ pattern: Pattern, _ start: Int, _ text: TokenizedText,
    _ word: (Int) -> UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>,
    to found: inout [Match]
  ) {
    let end = start + pattern.words.count
    guard end <= text.tokens.count else { return }
    for (offset, wanted) in pattern.words.enumerated() {
      let token = word(start + offset)
      let isBeginning = pattern.isPrefix && offset == pattern.words.count - 1
      guard isBeginning ? token.starts(with: wanted) : token.elementsEqual(wanted) else { return }
      if let written = pattern.written,
        !Capitals.agree(bytes[text.tokens[start + offset]], with: written[offset])
      {
        return
      }
    }
    found.append(Match(tokens: start..<end, concept: pattern.concept))
  }
}

/// Compares words by their capitals; that their letters are the same is known.
private enum Capitals {
  /// Whether a token has capitals where the wanted word has them, as far as that goes.
  static func agree(_ token: Slice<UnsafeBufferPointer<UInt8>>, with wanted: [UInt8]) -> Bool {
    for (letter, other) in zip(wanted, token) {
      // Beyond ASCII, letters take several bytes, and accents may stand for themselves.
      guard (letter | other) < 0x80 else {
        let pattern = capitals(String(decoding: token, as: UTF8.self))
        return pattern.starts(with: capitals(String(decoding: wanted, as: UTF8.self)))
      }
      if (letter &- 0x41 < 26) != (other &- 0x41 < 26) { return false }
    }
    return true
  }

  /// Which letters are capitals; accents that stand as characters of their own are passed over.
  private static func capitals(_ word: String) -> [Bool] {
    word.unicodeScalars.compactMap { scalar in
      scalar.properties.generalCategory == .nonspacingMark
        ? nil
        : scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
    }
  }
}
