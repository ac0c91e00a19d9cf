import Articles

/// The facts of an article as its page has them at the end: kind by kind, a line each.
enum FactList {
  /// No lines where there are no facts.
  static func lines(of facts: [Fact], width: Int, _ style: TerminalStyle) -> [String] {
    guard !facts.isEmpty else { return [] }
    var kinds: [String] = []
    for fact in facts where !kinds.contains(fact.kind) { kinds.append(fact.kind) }
    let indent = 2 + (kinds.map { TerminalText.width(TerminalText.line($0)) }.max() ?? 0) + 2
    var lines = ["", style.bold("Facts")]
    for kind in kinds {
      for (index, fact) in facts.filter({ $0.kind == kind }).enumerated() {
        let wrapped = TerminalText.wrap(text(of: fact), max(20, width - indent))
        for (number, line) in wrapped.enumerated() {
          let label = index == 0 && number == 0 ? TerminalText.line(kind) : ""
          lines.append("  " + style.dim(TerminalText.pad(label, indent - 2)) + line)
        }
      }
    }
    return lines
  }

  /// What it says, the words in which it is written where they are others, and who found it.
  private static func text(of fact: Fact) -> String {
    let meaning = TerminalText.line(FactMeaning.text(of: fact))
    let written = TerminalText.line(fact.text)
    var text = meaning
    if fact.kind == "quote" {
      text = meaning.isEmpty ? written : "\(meaning): \(written)"
    } else if meaning.isEmpty {
      text = written
    } else if !meaning.hasPrefix(written) {
      text += " [\(written)]"
    }
    if case .spans(let mentions)? = fact["mentions"], mentions.count > 1 {
      text += " ×\(mentions.count)"
    }
    return text + (fact.foundBy.map { " (found by \(TerminalText.line($0)))" } ?? "")
  }
}
