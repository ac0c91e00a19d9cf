public import Articles

/// An article set for reading: its headline, what is known of it and how, its text, its captions,
/// its facts.
public enum ArticlePage {
  /// How wide the text is at most: a line that is easily read.
  private static let widest = 88

  /// The lines of the page, each with its line end.
  public static func text(
    of draft: ArticleDraft, particulars: [(name: String, value: String)], facts: [Fact] = [],
    _ style: TerminalStyle
  ) -> String {
    let width = min(style.width ?? widest, widest)
    var lines: [String] = []
    for line in TerminalText.wrap(TerminalText.line(draft.headline?.value ?? ""), width) {
      lines.append(style.bold(line))
    }
    lines.append("")
    lines += table(of: draft, particulars, style)
    for paragraph in draft.body.split(separator: "\n") {
      lines.append("")
      lines += TerminalText.wrap(TerminalText.line(String(paragraph)), width)
    }
    for caption in draft.captions {
      lines.append("")
      for line in TerminalText.wrap("Caption: " + TerminalText.line(caption), width) {
        lines.append(style.dim(line))
      }
    }
    for note in draft.notes {
      lines.append("")
      for line in TerminalText.wrap("Note: " + TerminalText.line(note), width) {
        lines.append(style.warning(line))
      }
    }
    lines += FactList.lines(of: facts, width: width, style)
    return lines.joined(separator: "\n") + "\n"
  }

  /// What is known, a row each: the name, the value, and dimmed how it was found.
  private static func table(
    of draft: ArticleDraft, _ particulars: [(name: String, value: String)], _ style: TerminalStyle
  ) -> [String] {
    var rows: [(name: String, value: String, found: FoundBy?)] = particulars.map {
      ($0, TerminalText.line($1), nil)
    }
    func add(_ name: String, _ value: String?, _ found: FoundBy?) {
      if let value { rows.append((name, TerminalText.line(value), found)) }
    }
    add("headline", draft.headline.map { headlinePlace($0.by) }, draft.headline?.by)
    add("source", draft.source?.value, draft.source?.by)
    add("byline", draft.byline?.value.joined(separator: "; "), draft.byline?.by)
    add("published", draft.published?.value.description, draft.published?.by)
    add("updated", draft.updated?.value.description, draft.updated?.by)
    add("language", draft.language?.value, draft.language?.by)
    add("url", draft.url?.value, draft.url?.by)
    add("dateline", draft.dateline, nil)
    let widest = rows.map(\.name.utf8.count).max() ?? 0
    let room = ParticularRow.room(beside: widest, style)
    return rows.flatMap { row in
      var lines = room.map { TerminalText.wrap(row.value, $0) } ?? [row.value]
      if let found = row.found.map({ "(\($0.rawValue))" }) {
        let last = lines.popLast() ?? ""
        let width = TerminalText.width(last) + 2 + TerminalText.width(found)
        let fits = room.map { width <= $0 } ?? true
        lines += fits ? [last + "  " + style.dim(found)] : [last, style.dim(found)]
      }
      return ParticularRow(name: row.name, value: lines).lines(nameWidth: widest, style)
    }
  }

  private static func headlinePlace(_ by: FoundBy) -> String {
    by == .firstSentence ? "none; above is how the text begins" : "as above"
  }
}
