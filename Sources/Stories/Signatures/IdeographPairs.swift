/// Pairs of signs that stand side by side in writing without spaces, such as Chinese and Japanese:
/// they serve as words where words are not parted.
///
/// L. Damashek, "Gauging similarity with n-grams" (1995); pairs are the usual length for Chinese.
enum IdeographPairs {
  /// How many bytes a sign takes.
  private static let width = 3

  /// Whether a word is a run of signs, and not one of letters.
  static func isMostOf(_ word: [UInt8]) -> Bool {
    guard let first = word.first(where: { $0 &- 0x30 >= 10 }), let last = word.last else {
      return false
    }
    return isLead(first) && last & 0xC0 == 0x80
  }

  /// - Parameter word: UTF-8.
  static func forEach(in word: [UInt8], _ visit: (ArraySlice<UInt8>) -> Void) {
    var before: Int?
    var position = 0
    while position < word.count {
      guard isLead(word[position]), position + width <= word.count else {
        position += 1
        before = nil
        continue
      }
      if let before { visit(word[before..<position + width]) }
      before = position
      position += width
    }
  }

  /// Whether a byte begins a sign: kana (U+3000) to the ideographs (U+9FFF), of three bytes.
  private static func isLead(_ byte: UInt8) -> Bool { (0xE3...0xE9).contains(byte) }
}
