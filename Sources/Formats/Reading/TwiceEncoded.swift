import Articles

/// Text that was taken for Latin-1 or windows-1252 though it was UTF-8, and made UTF-8 once more:
/// `BrÃ¼cke`.
enum TwiceEncoded {
  /// Whether a text looks so all over: a third of its characters beyond ASCII are the first letters
  /// of such pairs, and a character beyond ASCII follows each.
  static func seems(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard ByteSearch.holds(utf8, 0xC3) else { return false }
    var (characters, pairs) = (0, 0)
    for (index, byte) in utf8.enumerated() where byte >= 0xC0 {
      characters += 1
      guard byte == 0xC3, index + 2 < utf8.count, firstLetters.contains(utf8[index + 1]) else {
        continue
      }
      if utf8[index + 2] >= 0xC2 { pairs += 1 }
    }
    return pairs >= 3 && pairs * 3 >= characters
  }

  /// Â, Ã, Ð and Ñ: what the first bytes of Latin and Cyrillic letters become.
  private static let firstLetters: [UInt8] = [0x82, 0x83, 0x90, 0x91]
}
