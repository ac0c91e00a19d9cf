/// Questions about the bytes of a text, for the checks that every line and paragraph goes through.
///
/// Most lines are decided by their first bytes, without the cost of characters.
extension StringProtocol {
  /// The index of the first of some ASCII bytes among the first `limit` bytes.
  func firstIndex(ofAny marks: StaticString, within limit: Int) -> Index? {
    marks.withUTF8Buffer { marks in
      let found = utf8.withContiguousStorageIfAvailable {
        $0.prefix(limit).firstIndex { marks.contains($0) }
      }
      guard let found else { return utf8.prefix(limit).firstIndex { marks.contains($0) } }
      return found.map { utf8.index(startIndex, offsetBy: $0) }
    }
  }

  /// The index of a byte among the first `limit` bytes.
  func firstIndex(of byte: UInt8, within limit: Int) -> Index? {
    let found = utf8.withContiguousStorageIfAvailable { $0.prefix(limit).firstIndex(of: byte) }
    guard let found else { return utf8.prefix(limit).firstIndex(of: byte) }
    return found.map { utf8.index(startIndex, offsetBy: $0) }
  }

  /// Whether the text begins with a blank or a tab.
  var isIndented: Bool { utf8.first == 0x20 || utf8.first == 0x09 }

  /// Whether there is an ASCII digit in the text.
  var hasDigit: Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: \.isASCIIDigit) }
      ?? utf8.contains(where: \.isASCIIDigit)
  }

  /// The text up to the first blank, colon or tab; nil where that takes more than `limit` bytes.
  func firstWord(within limit: Int) -> SubSequence? {
    let head = utf8.prefix(limit)
    if let end = head.firstIndex(where: { $0 == 0x20 || $0 == 0x3A || $0 == 0x09 }) {
      return self[..<end]
    }
    return head.endIndex == endIndex ? self[...] : nil
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The text's parts between some characters, told as bytes where all of the text is ASCII.
  ///
  /// To ask Unicode of each character takes ten times as long.
  func split(
    omittingEmptySubsequences omits: Bool = true, atASCII isPartingByte: (UInt8) -> Bool,
    or isParting: (Character) -> Bool
  ) -> [Substring] {
    guard utf8.allSatisfy({ $0 < 0x80 }) else {
      return split(omittingEmptySubsequences: omits, whereSeparator: isParting)
    }
    return self[...].utf8.split(omittingEmptySubsequences: omits, whereSeparator: isPartingByte)
      .map { Substring($0) }
  }

  /// The text's parts between white space.
  var words: [Substring] { split(atASCII: \.isBlank, or: \.isWhitespace) }
}

extension Substring {
  /// Takes the first line off, without its line end; nil where nothing is left.
  mutating func takeLine() -> Substring? {
    guard !isEmpty else { return nil }
    let (length, next) = withUTF8 { bytes in
      var end = 0
      while end < bytes.count, bytes[end] > 0x0D || (bytes[end] != 0x0A && bytes[end] != 0x0D) {
        end += 1
      }
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      return (end, end == bytes.count ? end : end + (isPair ? 2 : 1))
    }
    defer { self = self[utf8.index(startIndex, offsetBy: next)...] }
    return self[..<utf8.index(startIndex, offsetBy: length)]
  }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
  /// Where some ASCII text first stands, capitals or small; the text is given in small letters.
  func firstRange(ofASCII text: StaticString) -> Range<Int>? {
    text.withUTF8Buffer { text in
      guard let first = text.first, count >= text.count else { return nil }
      for start in startIndex...(endIndex - text.count)
      where self[start].smallLetter == first
        && zip(self[start...], text).allSatisfy({ $0.smallLetter == $1 })
      {
        return start..<start + text.count
      }
      return nil
    }
  }
}
