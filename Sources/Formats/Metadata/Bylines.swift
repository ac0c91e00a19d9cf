import Articles

/// The names in a byline: "By JOHN SMITH and Jane Doe, Associated Press" names two people.
enum Bylines {
  /// The people named, without the word before them, their agencies and their mail addresses.
  static func names(in text: String) -> [String] {
    var names: [String] = []
    for part in split(withoutLeadingWord(text)) {
      let name = part.trimmed
      if isName(name), !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Whether a line begins as a byline does.
  static func mayBegin(_ line: String) -> Bool {
    leadingWord(of: line) != nil
  }

  /// The names of a line that is a byline and nothing else; nil for any other line.
  static func names(ofLine line: String) -> [String]? {
    guard line.utf8.count <= 160, let rest = afterLeadingWord(line) else { return nil }
    let words = rest.split { $0.isWhitespace || $0 == "," }
    guard (1...16).contains(words.count), words.allSatisfy({ isNameWord($0) }),
      rest.unicodeScalars.first?.properties.isUppercase ?? false
    else { return nil }
    let names = names(in: rest)
    if names.isEmpty { return OrganisationWords.appear(in: rest) ? [] : nil }
    // One word alone is no name: "By Train and Ferry", "Di Maria".
    return names.contains { $0.contains(" ") } ? names : nil
  }

  /// The paper or agency that a byline names beside people: `By Jane Doe, Harbor Wire`.
  static func outlet(in line: String) -> String? {
    line.split(separator: ",").dropFirst().map(\.trimmed).first {
      OrganisationWords.nameOutlet($0) && (2...5).contains($0.split(separator: " ").count)
        && !OrganisationWords.nameRole($0)
    }
  }

  static func names(inMarked text: String) -> [String] { names(ofLine: text) ?? names(in: text) }

  // MARK: Words

  /// The words that begin a byline, in small letters.
  private static let leadingWords: Set<String> = [
    "by", "von", "par", "por", "di", "door", "autor", "автор", "text", "story", "words",
  ]

  private static func afterLeadingWord(_ text: String) -> String? {
    guard let first = leadingWord(of: text) else { return nil }
    var rest = text[first.endIndex...]
    if rest.first == ":" { rest.removeFirst() } else if first.lowercased() == "text" { return nil }
    guard rest.first?.isWhitespace ?? false else { return nil }
    let trimmed = String(rest).trimmed
    return trimmed.lowercased().hasPrefix("by ") ? String(trimmed.dropFirst(3)).trimmed : trimmed
  }

  /// The word that begins a byline, as written.
  private static func leadingWord(of text: String) -> Substring? {
    guard let first = text.firstWord(within: 12), leadingWords.contains(first.lowercased()) else {
      return nil
    }
    return first
  }

  private static func withoutLeadingWord(_ text: String) -> String {
    afterLeadingWord(text) ?? text
  }

  /// Whether a word can stand in a list of names: capitals, particles, "and".
  private static func isNameWord(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first, !word.hasSuffix("!"), !word.hasSuffix("?") else {
      return false
    }
    if first.properties.isUppercase { return true }
    let small = word.lowercased()
    return joiners.contains(small) || particles.contains(small) || small == "dpa"
      || small.hasPrefix("d'") || small.hasPrefix("d’")
  }

  private static let joiners: Set<String> = [
    "and", "&", "und", "et", "y", "e", "i", "и", "та", "en", "with", "in", "for", "of", "the", "|",
    "/", "•", "·", "—", "–", "-", "mit", "avec", "con",
  ]
  private static let particles: Set<String> = [
    "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "van", "von", "zu",
    "zur", "bin", "ibn", "al", "el", "ter", "ten", "do", "das", "af", "av", "dem",
  ]

  /// The pieces between commas, "and" and their like.
  private static func split(_ text: String) -> [String] {
    var pieces: [String] = [""]
    for word in text.split(whereSeparator: \.isWhitespace) {
      if partingWords.contains(word.lowercased()) {
        pieces.append("")
        continue
      }
      let name = word.hasSuffix(",") || word.hasSuffix(";") ? word.dropLast() : word
      if !name.isEmpty {
        pieces[pieces.count - 1] += (pieces[pieces.count - 1].isEmpty ? "" : " ") + name
      }
      if name.endIndex != word.endIndex { pieces.append("") }
    }
    return pieces
  }

  private static let partingWords: Set<String> = [
    ",", "and", "&", "und", "et", "y", "e", "i", "и", "та", "with", "mit", "avec", "con", "by", "|",
    "/", "•", "·", "—", "–", "of", "for",
  ]

  private static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...6).contains(words.count), text.utf8.count <= 80, !text.contains("@"),
      text.contains(where: \.isLetter), !text.contains("://")
    else { return false }
    return !OrganisationWords.appear(in: text)
  }
}
