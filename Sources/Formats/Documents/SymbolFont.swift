/// Characters of the fonts Symbol and Wingdings, which have letters and bullets at places of their
/// own.
enum SymbolFont {
  /// The character that a place in such a font shows, as far as text is concerned; nil for a
  /// picture.
  ///
  /// Source: Adobe's Symbol encoding,
  /// https://www.unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt
  static func scalar(_ place: UInt32) -> Unicode.Scalar? {
    // Documents write the places as they are or in Unicode's private area.
    let place = place >= 0xF000 && place <= 0xF0FF ? place - 0xF000 : place
    switch place {
    case 0x20...0x40, 0x5B, 0x5D, 0x5F, 0x7B...0x7D: return Unicode.Scalar(place)
    case 0x41...0x5A: return upper[Int(place - 0x41)]
    case 0x61...0x7A: return lower[Int(place - 0x61)]
    default: return others[place]
    }
  }

  private static let upper = Array("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ".unicodeScalars)
  private static let lower = Array("αβχδεφγηιϕκλμνοπθρστυϖωξψζ".unicodeScalars)
  private static let others: [UInt32: Unicode.Scalar] = [
    0xA0: "€", 0xA3: "≤", 0xA5: "∞", 0xA7: "▪", 0xA8: "◻", 0xAC: "←", 0xAD: "↑", 0xAE: "→",
    0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷",
    0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xD8: "➢", 0xE0: "→", 0xFC: "✓",
  ]
}
