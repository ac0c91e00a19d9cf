/// What articles can share, as evidence names it: `names: A, B; places: C; words: “…”`.
enum SharedPart: String, CaseIterable {
  case names, places, days, figures, words

  static let separator = "; "
  /// Where nothing of these is shared.
  static let nothing = "words of the same subject"

  func text(_ values: String) -> String { "\(rawValue): \(values)" }

  /// The parts of an evidence with their values.
  static func parts(of evidence: String) -> [(part: SharedPart, values: String)] {
    var parts: [(part: SharedPart, values: String)] = []
    for piece in pieces(of: evidence[...], by: UInt8(ascii: ";")) {
      if let colon = piece.utf8.firstIndex(of: UInt8(ascii: ":")),
        let part = SharedPart(rawValue: String(piece[..<colon]))
      {
        parts.append((part, String(piece[colon...].dropFirst(2))))
      } else if !parts.isEmpty {
        // A name can have the separator in it.
        parts[parts.count - 1].values += separator + piece
      }
    }
    return parts
  }

  /// The values of a part.
  static func values(in text: String) -> [Substring] {
    pieces(of: text[...], by: UInt8(ascii: ","))
  }

  /// What stands between a mark with a space after it, but for empty pieces.
  private static func pieces(of text: Substring, by mark: UInt8) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var place = start
    while let end = text.utf8[place...].firstIndex(of: mark) {
      place = text.utf8.index(after: end)
      guard place < text.endIndex, text.utf8[place] == 0x20 else { continue }
      if start < end { pieces.append(text[start..<end]) }
      start = text.utf8.index(after: place)
    }
    if start < text.endIndex { pieces.append(text[start...]) }
    return pieces
  }
}
