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

  /// The names of a line that is a byline and nothing else; nil for any other line.
  static func names(ofLine line: String) -> [String]? {
    guard line.utf8.count <= 160, let rest = afterLeadingWord(line) else { return nil }
    let words = rest.split { $0.isWhitespace || $0 == "," }
    guard (1...16).contains(words.count), words.allSatisfy({ isNameWord($0) }) else { return nil }
    let names = names(in: rest)
    return names.isEmpty && !OrganisationWords.appear(in: rest) ? nil : names
  }

  // MARK: Words

  /// The words that begin a byline, in small letters.
  private static let leadingWords: Set<String> = [
    "by", "von", "par", "por", "di", "door", "autor", "автор", "text", "story", "words",
  ]

  private static func afterLeadingWord(_ text: String) -> String? {
    let first = text.prefix { !$0.isWhitespace && $0 != ":" }
    guard leadingWords.contains(first.lowercased()) else { return nil }
    var rest = text[first.endIndex...]
    if rest.first == ":" { rest.removeFirst() } else if first.lowercased() == "text" { return nil }
    guard rest.first?.isWhitespace ?? false else { return nil }
    let trimmed = String(rest).trimmed
    return trimmed.lowercased().hasPrefix("by ") ? String(trimmed.dropFirst(3)).trimmed : trimmed
  }

  private static func withoutLeadingWord(_ text: String) -> String {
    afterLeadingWord(text) ?? text
  }

  /// Whether a word can stand in a list of names: capitals, particles, "and".
  private static func isNameWord(_ word: Substring) -> Bool {
    if joiners.contains(word.lowercased()) || particles.contains(word.lowercased()) { return true }
    guard let first = word.unicodeScalars.first else { return false }
    return !first.properties.isLowercase && !word.hasSuffix("!") && !word.hasSuffix("?")
      && first.properties.numericType == nil
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
    for word in text.replacing(",", with: " , ").replacing(";", with: " , ")
      .split(whereSeparator: \.isWhitespace)
    {
      switch word.lowercased() {
      case ",", "and", "&", "und", "et", "y", "i", "и", "та", "with", "mit", "avec", "con", "|",
        "/",
        "•", "·", "—", "–":
        pieces.append("")
      case "by" where pieces.last?.isEmpty ?? false: break
      default: pieces[pieces.count - 1] += (pieces[pieces.count - 1].isEmpty ? "" : " ") + word
      }
    }
    return pieces
  }

  private static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...6).contains(words.count), text.utf8.count <= 80, !text.contains("@"),
      text.contains(where: \.isLetter), !text.contains("://")
    else { return false }
    return !OrganisationWords.appear(in: text)
  }
}
