/// Finds speech that dashes mark, in the languages that write it so: "— Bonjour, dit-il."
struct DialogueReader {
  private let text: FactText
  private let tokens: ContiguousArray<Token>

  private static let languages = ["fr", "es", "pt", "pl", "it", "ca", "ro", "cs", "uk", "ru"]

  /// The stretches of a text: each from a dash at the beginning of a paragraph to the verb of
  /// speech after it.
  static func stretches(of text: FactText) -> [QuoteStretch] {
    guard let language = text.language, languages.contains(where: { language.hasPrefix($0) }) else {
      return []
    }
    let reader = DialogueReader(text: text, tokens: text.tokens)
    return text.paragraphs.flatMap { reader.stretches($0) }
  }

  private func stretches(_ paragraph: Range<Int>) -> [QuoteStretch] {
    let start = paragraph.lowerBound
    guard tokens[start].mark == .dash || tokens[start].mark == .hyphen, paragraph.count > 3,
      let end = end(start + 1, paragraph.upperBound)
    else { return [] }
    return [
      QuoteStretch(
        open: start, content: start + 1..<end, end: end, ending: .closed, paragraph: paragraph,
        isContinuation: false)
    ]
  }

  /// Where a comma, a dash or the end of a sentence has a verb of speech right after it.
  private func end(_ start: Int, _ limit: Int) -> Int? {
    for index in start..<min(limit, start + 120) where index + 1 < limit && index > start {
      let mark = tokens[index].mark
      guard mark == .comma || mark == .dash || mark.endsSentence else { continue }
      let next = index + 1
      let isVerb = tokens[next].shape == .small && tokens[next].has([.sayVerb, .reportVerb])
      let isSecond =
        next + 1 < limit && QuoteWords.standard[tokens[next].word].contains(.having)
        && (tokens[next + 1].has(.sayVerb) || tokens[next + 1].mark == .hyphen)
      if isVerb || isSecond { return mark.endsSentence ? next : index }
    }
    return nil
  }
}
