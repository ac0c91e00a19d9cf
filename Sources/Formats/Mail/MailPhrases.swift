import Articles

/// Phrases that are looked for in the folded words of a text, all in one pass, since every line
/// asks.
struct MailPhrases: Sendable {
  /// The phrases by their first bytes: few words of a text begin as one of them does.
  private var phrases: [UInt32: [[UInt8]]] = [:]

  init(_ phrases: [String]) {
    for phrase in phrases {
      let bytes = Array(Tokenizer.folded(phrase).utf8)
      self.phrases[MailPhrases.key(bytes, 0), default: []].append(bytes)
    }
  }

  /// Whether one of the phrases begins at a word of the text.
  func appear(in words: FoldedWords) -> Bool {
    words.starts.contains { begins(words.bytes, $0) }
  }

  func begin(_ words: FoldedWords) -> Bool { begins(words.bytes, 0) }

  private func begins(_ bytes: [UInt8], _ start: Int) -> Bool {
    phrases[MailPhrases.key(bytes, start)]?.contains { bytes[start...].starts(with: $0) } ?? false
  }

  private static func key(_ bytes: [UInt8], _ start: Int) -> UInt32 {
    bytes[start...].prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }
}

/// A text folded once for all phrases that are looked for in it.
struct FoldedWords {
  let bytes: [UInt8]
  /// Where its words begin.
  let starts: [Int]

  init(_ text: some StringProtocol) {
    bytes = Array(Tokenizer.folded(text).utf8)
    starts = bytes.indices.filter { [bytes] in $0 == 0 || bytes[$0 - 1] == 0x20 }
  }
}
