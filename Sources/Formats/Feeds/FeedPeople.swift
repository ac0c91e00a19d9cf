/// The authors whom feeds name, in the forms of RSS.
enum FeedPeople {
  /// The people in the texts of authors, or the organisations where there are none:
  /// `desk@ledger.example (Jane Doe)`, `Jane Doe <jane@ledger.example>`, `Jane Doe and John Roe`.
  static func names(in texts: [String]) -> [String] {
    Bylines.authors(in: texts.map { withoutMail(FeedText.line($0) ?? "") })
  }

  private static func withoutMail(_ text: String) -> String {
    guard text.contains("@") else { return text }
    if let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close {
      let inside = text[text.index(after: open)..<close].trimmed
      return inside.contains("@") ? text[..<open].trimmed : inside
    }
    let words = text.split(whereSeparator: \.isWhitespace).filter { !$0.contains("@") }
    return words.joined(separator: " ")
  }
}
