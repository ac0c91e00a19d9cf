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

  /// How much of a text is looked at, in code points.
  private static let longest = 400

  /// The lexemes of the beginning of a text.
  static func lexemes(of text: String) -> [DateLexeme] {
    var text = text
    if let found = text.withUTF8({ DateLexeme.lexemes(ofASCII: $0.prefix(longest)) }) {
      return found
    }
    var lexemes: [DateLexeme] = []
    var isSpaced = true
    var rest = text.unicodeScalars.prefix(longest)
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

  /// The same without a look into Unicode's tables; nil where a text is not ASCII.
  private static func lexemes(ofASCII bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [DateLexeme]? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    var lexemes: [DateLexeme] = []
    var isSpaced = true
    var rest = bytes
    while let first = rest.first {
      if first.isBlank {
        isSpaced = true
        rest.removeFirst()
        continue
      }
      let kind: Kind
      let run: Slice<UnsafeBufferPointer<UInt8>>
      if first.isASCIIDigit {
        run = rest.prefix(while: \.isASCIIDigit)
        kind = .number(Int(String(decoding: run, as: UTF8.self)) ?? -1, digits: run.count)
      } else if first.isASCIILetter {
        run = rest.prefix { $0.isASCIILetter || $0 == 0x27 }
        kind = .word(String(decoding: run.lazy.map(\.smallLetter), as: UTF8.self))
      } else {
        run = rest.prefix(1)
        kind = .mark(Unicode.Scalar(first))
      }
      rest = rest[run.endIndex...]
      lexemes.append(DateLexeme(kind: kind, isSpaced: isSpaced))
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
