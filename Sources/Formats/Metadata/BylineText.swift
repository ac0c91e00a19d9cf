import Articles

/// The text of a byline taken apart into the pieces between commas, "and" and their like.
enum BylineText {
  static func pieces(of text: String) -> [[Substring]] {
    var pieces: [[Substring]] = [[]]
    for word in text.words where !isAddress(word) {
      if partingWords.contains(word.lowercased()) {
        pieces.append([])
        continue
      }
      let parts = word.split(
        omittingEmptySubsequences: false, atASCII: { ",;|/".utf8.contains($0) }, or: isMark)
      for (index, part) in parts.enumerated() {
        if index > 0 { pieces.append([]) }
        if !part.isEmpty { pieces[pieces.count - 1].append(part) }
      }
    }
    return withSuffixes(pieces.filter { !$0.isEmpty })
  }

  /// `Ada Holm, Jr.` is one name.
  private static func withSuffixes(_ pieces: [[Substring]]) -> [[Substring]] {
    var joined: [[Substring]] = []
    for piece in pieces {
      if isSuffix(piece), !joined.isEmpty {
        joined[joined.count - 1] += piece
      } else {
        joined.append(piece)
      }
    }
    return joined
  }

  /// Whether a piece tells only which of the bearers of a name somebody is.
  static func isSuffix(_ piece: [Substring]) -> Bool {
    piece.count == 1 && ["jr", "jr.", "sr", "sr.", "ii", "iii"].contains(piece[0].lowercased())
  }

  /// Addresses of the web and of mail, and handles.
  private static func isAddress(_ word: Substring) -> Bool {
    word.utf8.contains(UInt8(ascii: "@")) || word.contains("://") || word.hasPrefix("www.")
  }

  private static func isMark(_ character: Character) -> Bool {
    character == "," || character == ";" || character == "|" || character == "/"
      || character == "、" || character == "•" || character == "·"
  }

  private static let partingWords: Set<String> = [
    "and", "&", "und", "et", "y", "e", "i", "и", "та", "й", "og", "och", "ve", "with", "mit",
    "avec", "con", "met", "by", "–", "—", "-", "+", "sowie", "plus", "additional",
  ]

  static func isAnd(_ word: Substring) -> Bool { partingWords.contains(word.lowercased()) }

  /// The text without what stands in brackets: short forms of names, agencies, posts.
  static func withoutBrackets(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }) else {
      return text
    }
    var depth = 0
    var kept = ""
    for character in text {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      default: if depth == 0 { kept.append(character) }
      }
    }
    return kept
  }

  // MARK: Words

  /// Whether a word can stand in a line of names: capitals, particles, "and", "in".
  static func mayStandInLine(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first, !word.hasSuffix("!"), !word.hasSuffix("?") else {
      return false
    }
    if first.properties.isUppercase || first == "(" { return true }
    let small = word.lowercased()
    return partingWords.contains(small) || particles.contains(small) || endings.contains(small)
      || ["|", "/", "•", "·", "the", "dpa"].contains(small)
      || small.hasPrefix("d'") || small.hasPrefix("d’")
  }

  /// Words behind which stands no name any more, but where or for whom somebody writes.
  static let endings: Set<String> = [
    "in", "from", "aus", "für", "for", "of", "at", "to", "à", "en", "em", "desde", "pour", "para",
    "reporting", "special", "w", "z", "dla", "в", "из", "для", "у", "з", "near", "bei", "per",
    "via", "is", "was", "are", "has", "writes", "covers", "berichtet", "ist",
  ]

  /// Small words inside of names.
  static let particles: Set<String> = [
    "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "van", "von", "zu",
    "zur", "bin", "ibn", "al", "el", "ter", "ten", "do", "das", "af", "av", "dem", "abu", "y",
    "vom", "zum", "op", "’t", "'t", "het", "dello", "degli", "des", "los", "las", "binti", "bint",
  ]

  /// Places of more than one word that bylines give; one word alone is told from a name by itself.
  static func isPlace(_ text: String) -> Bool { places.contains(text.lowercased()) }

  private static let places: Set<String> = [
    "new york", "los angeles", "san francisco", "san diego", "las vegas", "washington dc",
    "washington d.c.", "hong kong", "tel aviv", "new delhi", "mexico city", "buenos aires",
    "são paulo", "rio de janeiro", "abu dhabi", "kuala lumpur", "cape town", "den haag",
    "the hague", "frankfurt am main", "united nations", "saint petersburg", "st. petersburg",
    "addis ababa", "phnom penh", "santo domingo", "san josé", "san juan", "la paz", "quezon city",
    "sri lanka", "south africa", "saudi arabia", "new zealand", "united kingdom", "berlin",
    "london", "paris", "madrid", "rome", "roma", "rom", "wien", "vienna", "zürich", "bern",
    "brussels", "brüssel", "bruxelles", "moscow", "moskau", "moskva", "kyiv", "kiew", "warsaw",
    "warschau", "warszawa", "washington", "boston", "chicago", "beijing", "peking", "tokyo",
    "sydney", "jerusalem", "cairo", "istanbul", "ankara", "dubai", "hamburg", "münchen", "köln",
    "москва", "київ", "киев",
  ]
}
