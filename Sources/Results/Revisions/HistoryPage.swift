public import Articles

/// The texts that an article had, the newest first, each with what it changed.
public enum HistoryPage {
  /// - Parameter revisions: the newest first.
  public static func text(of revisions: [Revision], _ style: TerminalStyle) -> String {
    guard let newest = revisions.first else { return "" }
    let headline = TerminalText.line(newest.article.headline ?? "")
    var lines = (style.width.map { TerminalText.wrap(headline, $0) } ?? [headline]).map(style.bold)
    lines.append("\(newest.article.id), \(revisions.count.counted("revision"))")
    for (index, revision) in revisions.enumerated() {
      let before = index + 1 < revisions.count ? revisions[index + 1] : nil
      lines += ["", style.bold("revision \(revision.number)")]
      lines += rows(of: revision, after: before, DiffMarkup(style: style)).flatMap {
        $0.lines(nameWidth: nameWidth, style)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How wide the names of values are, with the space before them: `published`.
  private static let nameWidth = 11

  private static func rows(
    of revision: Revision, after before: Revision?, _ markup: DiffMarkup
  ) -> [ParticularRow] {
    let article = revision.article
    let room = ParticularRow.room(beside: nameWidth, markup.style)
    var rows: [ParticularRow] = []
    func add(_ name: String, _ value: String?) {
      guard let line = value.map(TerminalText.line) else { return }
      let lines = room.map { TerminalText.wrap(line, $0) } ?? [line]
      rows.append(ParticularRow(name: "  " + name, value: lines))
    }
    add("imported", revision.imported)
    add("published", article.published?.description)
    add("updated", article.draft.updated?.value.description)
    let change = before.map { article.words - $0.article.words } ?? 0
    add(
      "words",
      article.words.grouped
        + (change == 0 ? "" : " (\(change > 0 ? "+" : "-")\(Int(change.magnitude).grouped))"))
    guard let before else {
      add("headline", article.headline)
      add("byline", article.byline.isEmpty ? nil : article.byline.joined(separator: "; "))
      return rows
    }
    let comparison = RevisionComparison(old: before, new: revision)
    for (name, difference) in [("headline", comparison.headline), ("byline", comparison.byline)]
    where !difference.isEmpty {
      let lines = markup.lines(difference.parts, width: room)
      rows.append(ParticularRow(name: "  " + name, value: lines))
    }
    return rows
  }
}
