/// A text as it is compared: words and signs, each with the white space after it.
///
/// A word is a run without white space, but for the signs before and after it, which are compared
/// by themselves; so are the characters of scripts that put no space between words. An empty line
/// is a token of its own kind, which ends a paragraph.
struct DiffText {
  /// What is compared of each token.
  private(set) var keys: [String] = []
  private let bytes: [UInt8]
  /// Where each token begins; the last is the text's end.
  private var starts: [Int] = []
  /// The first token of each paragraph; the last is the number of tokens.
  private var paragraphs: [Int] = [0]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var scanner = DiffScanner(text)
    while let token = scanner.next() {
      // White space before the first word belongs to it.
      starts.append(starts.isEmpty ? 0 : token.start)
      keys.append(token.key)
      if token.endsParagraph { paragraphs.append(keys.count) }
    }
    if paragraphs.last != keys.count { paragraphs.append(keys.count) }
    starts.append(bytes.count)
  }

  /// What is compared of each paragraph: its words.
  var paragraphKeys: [[String]] {
    (0..<paragraphs.count - 1).map { Array(keys[paragraphs[$0]..<paragraphs[$0 + 1]]) }
  }

  /// The tokens of some paragraphs.
  func words(in range: Range<Int>) -> Range<Int> {
    paragraphs[range.lowerBound]..<paragraphs[range.upperBound]
  }

  /// The text of some tokens, with the white space after them.
  func text(of words: Range<Int>) -> String {
    guard !words.isEmpty else { return "" }
    return String(
      decoding: bytes[starts[words.lowerBound]..<starts[words.upperBound]], as: UTF8.self)
  }
}

/// Cuts a text into tokens.
private struct DiffScanner {
  private let scalars: String.UnicodeScalarView
  private var position: String.UnicodeScalarView.Index
  private var offset = 0

  struct Token {
    let key: String
    /// Offset into the text's UTF-8 bytes.
    let start: Int
    let endsParagraph: Bool
  }

  init(_ text: String) {
    scalars = text.unicodeScalars
    position = scalars.startIndex
    skipSpace()
  }

  mutating func next() -> Token? {
    guard position < scalars.endIndex else { return nil }
    let (start, first) = (offset, position)
    if DiffScanner.standsAlone(scalars[position]) {
      advance()
    } else {
      takeWord()
    }
    let key = String(scalars[first..<position])
    let lines = skipSpace()
    return Token(key: key, start: start, endsParagraph: lines > 1)
  }

  /// Goes to the end of a word: before white space, and before the signs that stand there.
  private mutating func takeWord() {
    var end = (position, offset)
    while position < scalars.endIndex {
      let scalar = scalars[position]
      if scalar.isBlank || DiffScanner.isWordByItself(scalar) { break }
      let isSign = DiffScanner.standsAlone(scalar)
      advance()
      if !isSign { end = (position, offset) }
    }
    (position, offset) = end
  }

  private mutating func advance() {
    offset += UTF8.width(scalars[position])
    position = scalars.index(after: position)
  }

  /// Skips white space, and returns how many lines end in it.
  @discardableResult
  private mutating func skipSpace() -> Int {
    var lines = 0
    while position < scalars.endIndex, scalars[position].isBlank {
      if scalars[position] == "\n" { lines += 1 }
      advance()
    }
    return lines
  }

  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    isSign(scalar) || isWordByItself(scalar)
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      return (byte | 0x20) &- 0x61 >= 26 && byte &- 0x30 >= 10 && byte > 0x20
    }
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .dashPunctuation, .connectorPunctuation, .otherPunctuation, .mathSymbol:
      return true
    default: return false
    }
  }

  /// Characters of Chinese, Japanese, Thai, Lao, Khmer and Burmese, which have no spaces between
  /// words.
  private static func isWordByItself(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
