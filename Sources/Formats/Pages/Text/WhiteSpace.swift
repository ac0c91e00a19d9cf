/// White space beyond ASCII, in UTF-8.
enum WhiteSpace {
  /// How many bytes the white space at an index has; nil where there is none.
  static func length(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
    switch bytes[index] {
    case 0xC2:
      // No-break space and next line.
      guard index + 1 < end else { return nil }
      return bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85 ? 2 : nil
    case 0xE1, 0xE2, 0xE3:
      guard index + 2 < end else { return nil }
      switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
      // The spaces from en quad to hair space, line and paragraph ends, the narrow and the
      // mathematical space, the ideographic and that of Ogham.
      case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
        (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80):
        return 3
      default: return nil
      }
    default: return nil
    }
  }
}
