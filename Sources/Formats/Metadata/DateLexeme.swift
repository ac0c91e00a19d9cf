import Articles

/// A word, a number or a mark of a text that may hold a date.
struct DateLexeme {
  let kind: Kind
  /// Whether white space stood before it.
  let isSpaced: Bool

  enum Kind: Hashable {
    case number(Int, digits: Int)
    /// A word in small letters without diacritics.
    case word(String)
    case mark(Unicode.Scalar)
  }

  var isDecoration: Bool {
    switch kind {
    case .number: false
    case .mark: true
    case .word(let word): CalendarWords.decorations.contains(word)
    }
  }

  /// The lexemes of the beginning of a text.
  static func lexemes(of text: String) -> [DateLexeme] {
    var lexemes: [DateLexeme] = []
    var isSpaced = true
    var rest = text.unicodeScalars.prefix(400)
    while let first = rest.first {
      if first.isBlank {
        isSpaced = true
        rest.removeFirst()
        continue
      }
      lexemes.append(DateLexeme(kind: takeKind(from: &rest, first), isSpaced: isSpaced))
      isSpaced = false
    }
    return lexemes
  }

  private static func takeKind(
    from rest: inout Substring.UnicodeScalarView, _ first: Unicode.Scalar
  ) -> Kind {
    if first.value &- 0x30 < 10 {
      let digits = rest.prefix { $0.value &- 0x30 < 10 }
      rest = rest[digits.endIndex...]
      return .number(Int(String(String.UnicodeScalarView(digits))) ?? -1, digits: digits.count)
    }
    guard first.properties.isAlphabetic else {
      rest.removeFirst()
      return .mark(first)
    }
    let letters = rest.prefix { $0.continuesWord }
    rest = rest[letters.endIndex...]
    return .word(Tokenizer.fold(String(String.UnicodeScalarView(letters))))
  }
}

extension Unicode.Scalar {
  fileprivate var continuesWord: Bool {
    if value < 0x80 { return (value | 0x20) &- 0x61 < 26 || self == "'" }
    return properties.isAlphabetic || self == "’" || properties.generalCategory == .nonspacingMark
  }
}
