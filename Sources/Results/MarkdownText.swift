/// Text as it can stand in Markdown (CommonMark, "Backslash escapes").
enum MarkdownText {
  /// The text on one line, with what Markdown would read as markup, also in a table, escaped.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isMarkup(scalar) { escaped.append("\\") }
      escaped.append(scalar == "\n" || scalar == "\r" || scalar == "\t" ? " " : scalar)
    }
    return String(escaped)
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "|", "*", "_", "`", "<", "[", "&", "~": true
    default: false
    }
  }
}
