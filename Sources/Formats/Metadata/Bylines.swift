import Articles

/// The names in a byline: "By JOHN SMITH and Jane Doe, Associated Press" names two people.
enum Bylines {
  /// The people named, without the word before them, their titles and posts, the places they wrote
  /// from, their agencies and their mail addresses.
  ///
  ///     Bylines.names(in: "By JOHN SMITH and Dr. Jane Doe in Kyiv, AP")   // John Smith, Jane Doe
  static func names(in text: String) -> [String] {
    let text = BylineText.withoutBrackets(withoutLeadingWord(PictureCredits.removed(from: text)))
    if let turned = turned(text) { return [turned] }
    var names: [String] = []
    // No article has more writers, and a hostile list must not cost its square.
    for piece in BylineText.pieces(of: text).prefix(100) {
      guard let name = PersonName.read(piece), !names.contains(name) else { continue }
      names.append(name)
    }
    // Beside a full name, one word alone is the place that it was written from, unless no place is
    // called so.
    let full = names.filter { $0.utf8.contains(0x20) || NameCapitals.isMac($0) }
    return full.isEmpty ? names : full
  }

  /// Those to whom the bylines of one text give it: the people in them, or, where they name nobody,
  /// the agencies, newsrooms and papers.
  ///
  ///     Bylines.authors(in: ["By Ada Holm", "Associated Press"])   // Ada Holm
  ///     Bylines.authors(in: ["By The Associated Press"])           // The Associated Press
  static func authors(in bylines: [String]) -> [String] {
    let people = withoutRepeats(bylines.flatMap { names(in: $0) })
    return people.isEmpty ? withoutRepeats(bylines.compactMap { organisation(in: $0) }) : people
  }

  /// Whether a byline consists of organisations.
  static func nameNobody(_ authors: [String]) -> Bool {
    authors.allSatisfy { names(in: $0).isEmpty }
  }

  private static func withoutRepeats(_ names: [String]) -> [String] {
    var known: Set<String> = []
    return names.filter { known.insert($0).inserted }
  }

  /// The agency, newsroom or paper that a byline names where it names nobody. What somebody is, as
  /// in "By our correspondent", is none.
  ///
  ///     Bylines.organisation(in: "By The Associated Press")   // The Associated Press
  static func organisation(in text: String) -> String? {
    let name = BylineText.withoutBrackets(withoutLeadingWord(text)).oneLine
    guard name.utf8.count <= 80, (1...6).contains(name.split(separator: " ").count),
      name.contains(where: \.isLetter), !name.hasSuffix(":"), !name.utf8.contains(0x40),
      !name.contains("://"), !OrganisationWords.areNone(in: name), !OrganisationWords.areRole(name)
    else { return nil }
    return OrganisationWords.appear(in: name) ? name : nil
  }

  /// The people named by what a page marks as its authors: labels and dates stand there, too, and
  /// one word alone is no name.
  static func names(inMarked text: String) -> [String] {
    let names = names(in: text)
    let words = names.reduce(0) { $0 + $1.split(separator: " ").count }
    // Where most of the words are other things, it is no list of names.
    guard text.split(separator: " ").count <= words * 2 + 14 else { return [] }
    return names.filter {
      $0.contains(" ") || NameCapitals.isMac($0) || $0.unicodeScalars.allSatisfy(\.isUncased)
    }
  }

  /// Whether a line begins as a byline does.
  static func mayBegin(_ line: String) -> Bool {
    leadingWord(of: line) != nil
  }

  /// Those named by a line that is a byline and nothing else; nil for any other line.
  static func names(ofLine line: String) -> [String]? {
    guard line.utf8.count <= 160, let rest = afterLeadingWord(line) else { return nil }
    let words = rest.split(
      atASCII: { $0.isBlank || $0 == UInt8(ascii: ",") }, or: { $0.isWhitespace || $0 == "," })
    guard (1...16).contains(words.count), words.allSatisfy({ BylineText.mayStandInLine($0) }),
      rest.unicodeScalars.first?.properties.isUppercase ?? false
    else { return nil }
    let names = names(in: rest)
    if names.isEmpty {
      return OrganisationWords.appear(in: rest) ? organisation(in: rest).map { [$0] } ?? [] : nil
    }
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

  // MARK: The word before the names

  /// The words that begin a byline, in small letters.
  private static let leadingWords: Set<String> = [
    "by", "von", "par", "por", "di", "door", "autor", "autorin", "autora", "autore", "auteur",
    "author", "автор", "автори", "авторы", "text", "story", "words", "written", "текст", "tekst",
    "texte", "texto", "testo", "opracował", "opracowała", "oprac.", "av", "af", "skrevet",
    "escrito", "geschreven", "verfasst", "reported", "de", "a", "от", "від",
    "autorka", "autorki", "autorzy", "autoren", "autorinnen", "autores", "autrice", "autrici",
    "autori", "auteurs", "authors", "авторка",
  ]
  /// Of these, the words that begin a byline only where a colon, or "by", follows.
  private static let onlyLabels: Set<String> = [
    "text", "author", "autorin", "autora", "autore", "auteur", "written", "текст", "tekst",
    "texte", "texto", "testo", "skrevet", "escrito", "geschreven", "verfasst",
    "reported", "de", "a", "от", "від", "автори", "авторы", "autorka", "autorki", "autorzy",
    "autoren", "autorinnen", "autores", "autrice", "autrici", "autori", "auteurs", "authors",
    "авторка",
  ]
  /// The second word of "written by", "geschreven door".
  private static let seconds = ["by ", "von ", "par ", "por ", "door ", "av ", "af ", "da "]

  private static func afterLeadingWord(_ text: String) -> String? {
    guard let first = leadingWord(of: text) else { return nil }
    let word = first.lowercased()
    var rest = text[first.endIndex...]
    let hasColon = rest.first == ":"
    if hasColon { rest.removeFirst() }
    guard rest.first?.isWhitespace ?? false else { return nil }
    let trimmed = String(rest).trimmed
    let small = trimmed.prefix(8).lowercased()
    if let second = seconds.first(where: { small.hasPrefix($0) }) {
      return String(trimmed.dropFirst(second.count)).trimmed
    }
    return onlyLabels.contains(word) && !hasColon ? nil : trimmed
  }

  /// The word that begins a byline, as written.
  private static func leadingWord(of text: String) -> Substring? {
    guard let first = text.firstWord(within: 24), leadingWords.contains(first.lowercased()) else {
      return nil
    }
    return first
  }

  private static func withoutLeadingWord(_ text: String) -> String {
    let text = text.trimmed
    return afterLeadingWord(text) ?? afterPreposition(text) ?? text
  }

  /// The names behind a word that may begin a name itself, or a sentence: "De Juan Mont y Ana Gil".
  private static func afterPreposition(_ text: String) -> String? {
    let words = text.words
    guard words.count > 2, let word = words.first?.lowercased() else { return nil }
    let isFirstName = !BylineText.particles.contains(words[1].lowercased())
    guard word == "от" || word == "від" || (word == "de" && words.contains("y") && isFirstName)
    else { return nil }
    return words.dropFirst().joined(separator: " ")
  }

  // MARK: Turned names

  /// `Holm, Ada`: one word, a comma, and one or two words are a name as lists write it, since one
  /// word alone is none.
  private static func turned(_ text: String) -> String? {
    // Most are no such name, and have no comma or several.
    guard text.utf8.count(where: { $0 == UInt8(ascii: ",") }) == 1 else { return nil }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(\.words)
    guard parts.count == 2, parts[0].count == 1,
      (1...(parts[1].contains { $0.contains(".") } ? 2 : 1)).contains(parts[1].count),
      !BylineText.isPlace(parts[1].joined(separator: " ")),
      !BylineText.isSuffix(parts[1]),
      let last = PersonName.read(parts[0]), let first = PersonName.read(parts[1])
    else { return nil }
    return "\(first) \(last)"
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to a script that has no capitals.
  var isUncased: Bool { properties.isAlphabetic && !properties.isCased }
}
