public import Articles

/// The texts that an article had, the newest first, each with what it changed.
public enum HistoryPage {
  /// - Parameter revisions: the newest first.
  public static func text(of revisions: [Revision], _ style: TerminalStyle) -> String {
    guard let newest = revisions.first else { return "" }
    var lines = [
      style.bold(TerminalText.line(newest.article.headline ?? "")),
      "\(newest.article.id), \(revisions.count.counted("revision"))",
    ]
    for (index, revision) in revisions.enumerated() {
      let before = index + 1 < revisions.count ? revisions[index + 1] : nil
      lines += ["", style.bold("revision \(revision.number)")]
      lines += rows(of: revision, after: before, DiffMarkup(style: style)).map { name, value in
        "  " + style.dim(TerminalText.pad(name, 9)) + "  " + value
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func rows(
    of revision: Revision, after before: Revision?, _ markup: DiffMarkup
  ) -> [(name: String, value: String)] {
    let article = revision.article
    var rows: [(name: String, value: String)] = []
    func add(_ name: String, _ value: String?) {
      if let value { rows.append((name, TerminalText.line(value))) }
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
      rows.append((name, markup.lines(difference.parts, width: nil).joined()))
    }
    return rows
  }
}
