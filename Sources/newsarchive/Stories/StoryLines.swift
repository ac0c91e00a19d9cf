import Archive
import Articles
import Results
import Stories

/// The story of an article as the article's page has it at the end: what it is, and who else tells
/// it.
struct StoryLines {
  let story: Story
  /// The article whose page it is.
  let id: ArticleID
  let style: TerminalStyle

  /// How many other articles are named; a wire's report may be in hundreds of papers.
  private static let named = 12
  /// How wide the lines are at most: a line that is easily read.
  private static let widest = 88

  var text: String {
    let width = min(style.width ?? StoryLines.widest, StoryLines.widest)
    let others = story.articles.filter { $0.id != id }
    let named = others.prefix(StoryLines.named)
    var lines = ["", style.bold("Story") + "  " + style.dim(heading)]
    if let title = story.headline {
      lines += TerminalText.wrap(TerminalText.line(title), width - 2).map { "  " + $0 }
    }
    lines += rows(of: Array(named), width)
    if others.count > named.count {
      let more = (others.count - named.count).grouped
      lines.append("  " + style.dim("and \(more) more: newsarchive search story:\(story.id)"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `2026-02-05/1, 2026-02-05..2026-02-07: 12 articles, 5 tellings, 2 origins; this: telling`
  private var heading: String {
    let own = story.articles.first { $0.id == id }.map { "; this one: \(relation(of: $0))" } ?? ""
    return "\(story.id): \(story.extent)\(own)"
  }

  private func relation(of entry: Story.Entry) -> String {
    entry.told.certainty == .certain
      ? entry.told.relation.rawValue : "\(entry.told.relation.rawValue), \(entry.told.certainty)"
  }

  /// The other articles, a line each: id, relation, origin, source, headline.
  private func rows(of entries: [Story.Entry], _ width: Int) -> [String] {
    let cells = entries.map { entry in
      [
        entry.id.description, relation(of: entry), "origin \(entry.told.origin)",
        TerminalText.line(entry.source ?? "source unknown"),
      ]
    }
    let widths = (0..<4).map { column in
      min(28, cells.map { TerminalText.width($0[column]) }.max() ?? 0)
    }
    return zip(entries, cells).map { entry, cells in
      let start = zip(cells, widths).map { TerminalText.pad(TerminalText.fit($0, $1), $1) }
        .joined(separator: "  ")
      let headline = TerminalText.line(entry.headline ?? "")
      let room = width - 2 - TerminalText.width(start) - 2
      // Where there is no room to read it, the id leads to it.
      guard !headline.isEmpty, room >= 16 else { return "  " + start.trimmingTrailing }
      return "  " + start + "  " + TerminalText.fit(headline, room)
    }
  }
}

extension String {
  fileprivate var trimmingTrailing: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
