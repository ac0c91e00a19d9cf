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
    for piece in evidence.split(separator: separator) {
      if let part = allCases.first(where: { piece.hasPrefix($0.text("")) }) {
        parts.append((part, String(piece.dropFirst(part.text("").count))))
      } else if !parts.isEmpty {
        // A name can have the separator in it.
        parts[parts.count - 1].values += separator + piece
      }
    }
    return parts
  }
}
