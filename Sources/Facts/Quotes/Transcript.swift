import Articles

/// Reads interviews and minutes, in which a label at the beginning of each paragraph tells who
/// speaks.
enum Transcript {
  /// So many paragraphs must have labels.
  private static let fewest = 3

  private struct Turn {
    let label: Range<Int>
    let content: Range<Int>
    let key: String
  }

  /// What is said after the labels; nothing where the text is no transcript.
  static func facts(in text: FactText, kind: String) -> [Fact] {
    var turns: [Turn] = []
    for paragraph in text.paragraphs {
      if let turn = turn(paragraph, text) { turns.append(turn) }
    }
    guard turns.count >= fewest, Set(turns.map(\.key)).count > 1,
      Set(turns.map(\.key)).count < turns.count
    else { return [] }
    return turns.map { turn in
      var parts: [Fact.Part] = []
      if turn.key != "Q" && turn.key != "A" {
        parts.append(Fact.Part("speaker", .text(speaker(turn.label, text))))
      }
      return text.fact(kind, at: turn.content, parts)
    }
  }

  /// "SMITH: …", "Q: …", "Jane Roe: …"
  private static func turn(_ paragraph: Range<Int>, _ text: FactText) -> Turn? {
    let tokens = text.tokens
    let start = paragraph.lowerBound
    let last = min(paragraph.upperBound - 1, start + 6)
    guard tokens[start].isCapitalised,
      let colon = (start + 1..<max(start + 1, last)).first(where: { tokens[$0].mark == .colon }),
      (start..<colon).allSatisfy({ isOfLabel(tokens[$0]) })
    else { return nil }
    let content = colon + 1..<paragraph.upperBound
    guard !content.isEmpty, !tokens[content.lowerBound].mark.isQuote else { return nil }
    return Turn(label: start..<colon, content: content, key: text.text(start..<colon))
  }

  private static func isOfLabel(_ token: Token) -> Bool {
    token.isCapitalised || token.has(.particle) || token.mark == .hyphen
  }

  /// The name that a label writes, or the label.
  private static func speaker(_ label: Range<Int>, _ text: FactText) -> String {
    let written = text.text(label)
    let folded = written.lowercased()
    let found = text.names.filter { name in
      guard name.kind == .person else { return false }
      let words = name.text.lowercased()
      return words == folded || words.hasSuffix(" " + folded)
    }
    return found.count == 1 ? found[0].text : written
  }
}

extension Mark {
  fileprivate var isQuote: Bool {
    switch self {
    case .straightQuote, .leftQuote, .lowQuote, .leftGuillemet, .leftSingle: true
    default: false
    }
  }
}
