/// How a stretch of a text is set on a terminal.
///
/// A mark stands in the text as a control character, which takes no place on the screen and of
/// which no safe text has any, until the lines are broken and put side by side.
enum TerminalMark: UInt32, CaseIterable {
  case bold = 1
  case dim, warning, failure
  /// What a later text has not, and what it has besides.
  case deletion, insertion
  /// The words of one text, and those that another has in their place.
  case first, other

  private static let end: Unicode.Scalar = "\u{E}"

  private var scalar: Unicode.Scalar { Unicode.Scalar(rawValue) ?? TerminalMark.end }

  /// The sequence that begins it (ECMA-48, "Select graphic rendition").
  private var sequence: String {
    switch self {
    case .bold: "\u{1B}[1m"
    case .dim: "\u{1B}[2m"
    case .warning: "\u{1B}[33m"
    case .failure: "\u{1B}[1;31m"
    case .deletion: "\u{1B}[9;31m"
    case .insertion: "\u{1B}[32m"
    case .first: "\u{1B}[1;35m"
    case .other: "\u{1B}[1;36m"
    }
  }

  private static let sequenceEnd = "\u{1B}[0m"

  /// The text with the mark around it; marks do not stand in each other.
  func around(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    return "\(Character(scalar))\(text)\(Character(TerminalMark.end))"
  }

  /// The lines with marks that end with each line and begin again with the next.
  static func closed(_ lines: [String]) -> [String] {
    var open: Unicode.Scalar?
    return lines.map { line in
      // Most lines have none.
      guard open != nil || line.utf8.contains(where: { $0 <= end.value }) else { return line }
      var closed = String.UnicodeScalarView()
      if let open { closed.append(open) }
      for scalar in line.unicodeScalars {
        if scalar == end { open = nil } else if isMark(scalar) { open = scalar }
        closed.append(scalar)
      }
      if open != nil { closed.append(end) }
      return String(closed)
    }
  }

  /// The text with colours for its marks, or without any.
  static func shown(_ text: String, inColour: Bool) -> String {
    guard text.utf8.contains(where: { $0 <= end.value }) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if scalar == end {
        if inColour { shown += sequenceEnd }
      } else if isMark(scalar) {
        if inColour { shown += TerminalMark(rawValue: scalar.value)?.sequence ?? "" }
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (bold.rawValue...other.rawValue).contains(scalar.value)
  }
}
