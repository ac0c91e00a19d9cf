import Archive
import Articles
import Results
import Stories

/// The story of an article as the article's page has it at the end: what it is and who tells it,
/// origin by origin.
struct StoryLines {
  let story: Story
  /// The article whose page it is.
  let id: ArticleID
  let style: TerminalStyle

  /// How many articles are named; a wire's report may be in hundreds of papers.
  private static let named = 12
  /// How wide the lines are at most: a row is longer than a line of text.
  private static let widest = 120
  /// In how many columns nobody reads a headline.
  private static let leastHeadline = 20

  var text: String {
    let width = min(style.width ?? StoryLines.widest, StoryLines.widest)
    var lines = ["", style.bold("Story") + "  " + style.dim("\(story.id): \(story.extent)")]
    if let title = story.headline {
      lines += TerminalText.wrap(TerminalText.line(title), width - 2).map { "  " + $0 }
    }
    lines += rows(width)
    if story.articles.count > named.count {
      let more = (story.articles.count - named.count).grouped
      lines.append("  " + style.dim("and \(more) more: newsarchive search story:\(story.id)"))
    }
    if story.articles.count(where: { $0.told.relation != .repeated }) > 1 {
      lines.append(
        "  " + style.dim("side by side: newsarchive compare --story \(story.id)"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The first articles of the story and this one, by their origins.
  private var named: [Story.Entry] {
    story.articles.enumerated()
      .filter { $0.offset < StoryLines.named || $0.element.id == id }.map(\.element)
      .sorted { ($0.told.origin, place($0)) < ($1.told.origin, place($1)) }
  }

  private func place(_ entry: Story.Entry) -> Int {
    story.articles.firstIndex { $0.id == entry.id } ?? 0
  }

  private func rows(_ width: Int) -> [String] {
    let entries = named
    let cells = entries.enumerated().map { index, entry in
      let origin = entry.told.origin
      let isFirst = index == 0 || entries[index - 1].told.origin != origin
      return [
        isFirst ? "origin \(origin)" : "", entry.id.description, relation(of: entry),
        TerminalText.fit(TerminalText.line(entry.source ?? "source unknown"), 28),
      ]
    }
    let widths = (0..<4).map { column in
      cells.map { TerminalText.width($0[column]) }.max() ?? 0
    }
    let room = width - widths.reduce(2 + 2 * widths.count, +)
    return zip(entries, cells).map { entry, cells in
      let start = zip(cells, widths).map { TerminalText.pad($0, $1) }.joined(separator: "  ")
      let line = "  " + start + "  " + headline(of: entry, room)
      return entry.id == id ? style.bold(line) : line.trimmingTrailingSpaces
    }
  }

  private func relation(of entry: Story.Entry) -> String {
    let told = entry.told
    let relation = told.relation.rawValue
    return told.certainty == .certain ? relation : "\(relation), \(told.certainty.rawValue)"
  }

  private func headline(of entry: Story.Entry, _ room: Int) -> String {
    guard entry.id != id else { return "(this one)" }
    // Where there is no room to read it, the id leads to it.
    guard room >= StoryLines.leastHeadline else { return "" }
    return TerminalText.fit(TerminalText.line(entry.headline ?? ""), room)
  }
}
