import Archive
import Results

/// How a query is read and answered, for a person.
struct ExplanationText {
  let explanation: SearchExplanation
  let style: TerminalStyle

  var text: String {
    var text = section("reading", [explanation.reading])
    let width = explanation.parts.map(\.articles.grouped.count).max() ?? 0
    text += section(
      "parts",
      explanation.parts.map { part in
        let count = part.articles.grouped
        return String(repeating: " ", count: width - count.count) + "\(count)  \(part.text)"
      })
    if let index = explanation.index, let match = explanation.match {
      text += section("FTS5, \(index)", [match])
    }
    text += section("checked in the texts", explanation.checks)
    return text + section("SQL", explanation.sql.split(separator: "\n").map(String.init))
  }

  private func section(_ name: String, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    let shown = lines.flatMap { line in
      guard let width = style.width, TerminalText.width(line) > width - 2 else { return [line] }
      return TerminalText.wrap(line, width - 2)
    }
    return style.bold(name) + "\n" + shown.map { "  \(style.safe($0))\n" }.joined()
  }
}
