public import Articles

/// What was changed from one text of an article to another, set for reading: word by word, with
/// paragraphs that stayed as they were only counted.
public enum DiffPage {
  /// How wide the text is at most: a line that is easily read.
  private static let widest = 88

  /// How wide the names of values are: `published`.
  private static let nameWidth = 9

  /// The page that shows what was changed.
  public static func text(
    from old: Revision, to new: Revision, _ style: TerminalStyle
  ) -> String {
    let comparison = RevisionComparison(old: old, new: new)
    // A file or a program gets each paragraph on one line.
    let width = style.width.map { min($0, widest) }
    let markup = DiffMarkup(style: style)
    var lines = [
      style.bold("\(new.article.id), from revision \(old.number) to revision \(new.number)"), "",
    ]
    lines += particulars(of: comparison, markup)
    var unchanged = 0
    func tellUnchanged() {
      if unchanged > 0 {
        lines += ["", style.dim("(\(unchanged.counted("paragraph")) unchanged)")]
      }
      unchanged = 0
    }
    for paragraph in comparison.paragraphs {
      if paragraph.allSatisfy({ $0.kind == .same }) {
        unchanged += 1
      } else {
        tellUnchanged()
        lines += [""] + markup.lines(paragraph, width: width)
      }
    }
    tellUnchanged()
    return lines.joined(separator: "\n") + "\n"
  }

  /// The values besides the text, a line each: those that changed, and the headline.
  private static func particulars(
    of comparison: RevisionComparison, _ markup: DiffMarkup
  ) -> [String] {
    let (old, new) = (comparison.old, comparison.new)
    var rows: [(String, [WordDiff.Part])] = [("headline", comparison.headline.parts)]
    if !comparison.byline.isEmpty { rows.append(("byline", comparison.byline.parts)) }
    func add(_ name: String, _ value: (Revision) -> String?) {
      let (before, after) = (value(old) ?? "", value(new) ?? "")
      guard before != after else { return }
      rows.append(
        (name, [.init(.deleted, before), .init(.inserted, after)].filter { !$0.text.isEmpty }))
    }
    add("source") { $0.article.source }
    add("published") { $0.article.published?.description }
    add("updated") { $0.article.draft.updated?.value.description }
    add("language") { $0.article.language }
    add("words") { $0.article.words.grouped }
    add("imported") { $0.imported }
    let room = ParticularRow.room(beside: nameWidth, markup.style)
    return rows.filter { !$0.1.isEmpty }.flatMap { name, parts in
      ParticularRow(name: name, value: markup.lines(parts, width: room))
        .lines(nameWidth: nameWidth, markup.style)
    }
  }
}
