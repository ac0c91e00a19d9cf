import Articles

/// The subject of a mail, from which programs and lists that sent it on are known.
struct SubjectLine {
  /// The subject without what was put before it; nil where nothing is left.
  let headline: String?
  /// Whether it says that the mail answers another.
  private(set) var isReply = false

  /// Reads `Fwd: [harbor-news] Talks resume` as `Talks resume`, where the list is named
  /// `harbor-news`.
  init(_ subject: String, list: String? = nil) {
    var text = subject[...].trimmedAtStart
    var first: Mark?
    for _ in 0..<10 {
      if let (mark, rest) = SubjectLine.mark(text) {
        first = first ?? mark
        text = rest
      } else if let rest = SubjectLine.afterList(text, list) {
        text = rest
      } else {
        break
      }
    }
    isReply = first == .reply
    var headline = String(text).trimmed
    if headline.lowercased().hasSuffix("(fwd)") { headline = headline.dropLast(5).trimmed }
    self.headline = headline.isEmpty ? nil : headline
  }

  private enum Mark { case reply, forward }

  /// What a subject begins with where the mail answers another or sends it on, and the rest:
  /// `Re:`, `WG:`, `RE[2]:`, `[Fwd: ...]`.
  private static func mark(_ text: Substring) -> (Mark, Substring)? {
    var start = text
    if start.hasPrefix("["), start.hasSuffix("]") { start = start.dropFirst().dropLast() }
    guard let colon = start.firstIndex(ofAny: ":：", within: 16) else { return nil }
    let word = start[..<colon].prefix { $0.isLetter }
    let count = start[word.endIndex..<colon].trimmed
    guard count.isEmpty || (count.hasPrefix("[") && count.hasSuffix("]")),
      let mark = marks[Tokenizer.folded(word)]
    else { return nil }
    // One letter alone may begin a headline, unless it is a capital, as programs write it.
    if word.count == 1, word != word.uppercased() { return nil }
    return (mark, start[start.index(after: colon)...].trimmedAtStart)
  }

  private static let marks: [String: Mark] = {
    var marks: [String: Mark] = [:]
    let replies = [
      "re", "aw", "antw", "antwort", "rif", "r", "res", "odp", "отв", "ответ", "вiдп", "відп",
    ]
    let forwards = [
      "fwd", "fw", "wg", "tr", "rv", "i", "enc", "fs", "doorst", "pd", "пересл", "нд",
    ]
    for word in replies { marks[Tokenizer.folded(word)] = .reply }
    for word in forwards { marks[Tokenizer.folded(word)] = .forward }
    return marks
  }()

  /// The text after a list's name in brackets.
  private static func afterList(_ text: Substring, _ list: String?) -> Substring? {
    guard let list, text.hasPrefix("["), let end = text.prefix(80).firstIndex(of: "]") else {
      return nil
    }
    let name = Tokenizer.folded(text[..<end])
    let rest = text[end...].dropFirst().trimmedAtStart
    return !name.isEmpty && Tokenizer.folded(list).hasPrefix(name) && !rest.isEmpty ? rest : nil
  }
}
