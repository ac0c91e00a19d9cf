import Stories

extension ComparisonMarkdown {
  /// Quotes by speaker, a line each reading.
  static func quotes(_ quotes: [ComparisonOutline.SpeakerQuotes]) -> [String] {
    guard !quotes.isEmpty else { return [] }
    var lines = ["## Quotes (\(quotes.flatMap(\.items).summary))"]
    for speaker in quotes {
      lines += ["", "### \(words(speaker.speaker ?? "Speaker not named"))", ""]
      for item in speaker.items { lines += self.lines(of: item) }
    }
    return lines
  }

  /// The readings of a quote, those after the first indented under it.
  private static func lines(of item: QuoteItem) -> [String] {
    item.shownWordings.enumerated().map { index, wording in
      let indent = index == 0 ? "- " : "  - "
      guard let text = wording.text else { return indent + wording.label }
      let relation = wording.relation.map { " \($0)" } ?? ""
      let indirect = wording.isIndirect ? " (indirect)" : ""
      let speaker = wording.attribution.map { " (\(words($0)))" } ?? ""
      return "\(indent)\(wording.label)\(relation): \(marked(text))\(indirect)\(speaker)"
    }
  }

  /// The sentences in their order, what is the same only once.
  static func sentences(_ outline: ComparisonOutline, summary: String?) -> [String] {
    guard let summary, !outline.sentences.isEmpty else { return [] }
    return ["## Sentences (\(summary))", ""]
      + outline.sentences.flatMap(\.shownWordings).compactMap { wording in
        wording.text.map { "- \(wording.label): \(marked($0))" }
      }
  }

  /// A text with its changed words bold: `through **[strength|force]**`.
  static func marked(_ text: ShownText) -> String {
    var marked = ""
    for (index, stretch) in text.stretches.enumerated() {
      switch stretch {
      case .same(let words): marked += MarkdownText.escaped(TerminalText.safe(words))
      case .changed(let first, let other):
        let changed = ChangedWords.bracketed(words(first), words(other))
        // Between letters, asterisks would stand as they are.
        let isFree = text.isFree(before: index) && text.isFree(after: index)
        marked += isFree ? "**\(changed)**" : "\\\(changed)"
      }
    }
    return text.isQuoted ? "“\(marked)”" : marked
  }
}

extension ShownText {
  /// Whether a stretch begins at a text's or a word's beginning.
  fileprivate func isFree(before index: Int) -> Bool {
    guard index > 0, case .same(let text) = stretches[index - 1] else { return true }
    return text.last?.isBoundary ?? true
  }

  /// Whether a stretch ends at a text's or a word's end.
  fileprivate func isFree(after index: Int) -> Bool {
    guard index + 1 < stretches.count, case .same(let text) = stretches[index + 1] else {
      return true
    }
    return text.first?.isBoundary ?? true
  }
}

extension Character {
  fileprivate var isBoundary: Bool { isWhitespace || isPunctuation }
}
