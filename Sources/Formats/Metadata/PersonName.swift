import Articles

/// The name of one person in a piece of a byline.
enum PersonName {
  /// The name, without title, post, agency and addresses; nil where the piece names no person.
  static func read(_ piece: [Substring]) -> String? {
    var words = piece
    while let first = words.first, titles.contains(Tokenizer.fold(trimmedDots(first))) {
      words.removeFirst()
    }
    if let end = words.firstIndex(where: { BylineText.endings.contains($0.lowercased()) }) {
      words.removeSubrange(end...)
    }
    words = OrganisationWords.withoutOrganisation(words)
    while let last = words.last, degrees.contains(Tokenizer.fold(trimmedDots(last))) {
      words.removeLast()
    }
    guard (1...6).contains(words.count), words.allSatisfy(isNameWord),
      words.contains(where: { $0.contains(where: \.isLetter) }), isCapital(words)
    else { return nil }
    let name = words.joined(separator: " ")
    guard name.utf8.count <= 80, !OrganisationWords.appear(in: name), !BylineText.isPlace(name),
      words.count > 1 || !OrganisationWords.nameOutlet(name)
    else { return nil }
    return NameCapitals.mended(words)
  }

  // MARK: Words

  /// Whether a word can be one of a name's: capitals, particles, no digits.
  private static func isNameWord(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first, !word.hasDigit, !word.hasSuffix(":"),
      !word.hasSuffix("!"), !word.hasSuffix("?")
    else { return false }
    if first.properties.isLowercase {
      let small = word.lowercased()
      return BylineText.particles.contains(small) || word.utf8.contains(UInt8(ascii: "-"))
        || small.hasPrefix("d'") || small.hasPrefix("d’") || small.hasPrefix("al-")
        || word.dropFirst().contains(where: \.isUppercase)
    }
    return first.properties.isAlphabetic || "‘’'\"“".unicodeScalars.contains(first)
  }

  /// Whether at least one word is more than a particle.
  private static func isCapital(_ words: [Substring]) -> Bool {
    words.contains { word in
      word.unicodeScalars.first.map { !$0.properties.isLowercase } ?? false
    }
  }

  private static func trimmedDots(_ word: Substring) -> String {
    String(word.last == "." ? word.dropLast() : word)
  }

  /// Titles before a name, folded.
  private static let titles: Set<String> = [
    "dr", "prof", "professor", "mr", "mrs", "ms", "med", "mag", "dipl", "ing", "jur", "phil", "rer",
    "nat", "herr", "frau", "profesor", "dott", "dottssa", "dra", "ks", "red", "mgr", "inz", "hab",
    "sir", "dame", "rev", "drs", "ir",
  ]
  /// What stands behind a name, folded.
  private static let degrees: Set<String> = [
    "phd", "md", "ma", "msc", "mba", "jd", "esq", "ph.d", "m.d", "기자", "記者", "记者", "특파원",
  ]
}

/// Names in capitals, as bylines have them, in the letters that they are written with elsewhere.
enum NameCapitals {
  /// The name; where all of its words are in capitals, only the first letters stay so.
  ///
  ///     JOHN SMITH      John Smith
  ///     IAN McDONALD    Ian McDonald
  static func mended(_ words: [Substring]) -> String {
    guard isShouted(words) else { return words.joined(separator: " ") }
    return words.enumerated().map { index, word in
      let small = word.lowercased()
      if index > 0, index < words.count - 1, BylineText.particles.contains(small) { return small }
      return mended(word)
    }.joined(separator: " ")
  }

  /// Whether words begin with capitals, but for short ones.
  static func begin(_ words: [Substring]) -> Bool {
    words.allSatisfy { word in
      guard let first = word.unicodeScalars.first(where: \.isAlphabetic) else { return false }
      return !first.properties.isLowercase || word.utf8.count <= 4
    }
  }

  private static func isShouted(_ words: [Substring]) -> Bool {
    guard words.count >= 2 || isMac(words[0]), words.allSatisfy({ isInCapitals($0) }) else {
      return false
    }
    let letters = words.joined().filter(\.isLetter)
    return letters.count >= 5 && letters.contains { $0.isUppercase }
  }

  /// Whether a word is a name such as McDonald.
  static func isMac(_ word: some StringProtocol) -> Bool {
    word.hasPrefix("Mc") && word.dropFirst(2).first?.isUppercase ?? false
  }

  /// Capitals throughout, but for the small letters of "Mc" and "Mac".
  private static func isInCapitals(_ word: Substring) -> Bool {
    let rest =
      word.hasPrefix("Mac") ? word.dropFirst(3) : word.hasPrefix("Mc") ? word.dropFirst(2) : word
    return !rest.isEmpty && rest.allSatisfy { !$0.isLowercase }
  }

  private static func mended(_ word: Substring) -> String {
    // Initials stay as they are.
    let letters = word.filter(\.isLetter)
    if word.contains("."), letters.count <= 3 { return String(word) }
    if letters.count <= 2, letters.allSatisfy({ !"AEIOUY".contains($0) }) || letters.hasSuffix("J")
    {
      return String(word)
    }
    var result = ""
    var startsWord = true
    for character in word {
      result += startsWord ? character.uppercased() : character.lowercased()
      startsWord = !character.isLetter && "-'’.".contains(character)
    }
    // "McDONALD" and "MCDONALD"
    if result.hasPrefix("Mc"), result.count > 4 {
      return "Mc" + result.dropFirst(2).prefix(1).uppercased() + result.dropFirst(3)
    }
    return word.hasPrefix("Mac") ? "Mac" + mended(word.dropFirst(3)) : result
  }
}
