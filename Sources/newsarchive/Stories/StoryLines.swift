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
  /// In how many columns nobody reads a headline, or a name.
  private static let (leastHeadline, leastSource) = (20, 12)
  private static let widestSource = 28
  /// How wide `Story` stands before what it is.
  private static let label = 7

  var text: String {
    let width = min(style.width ?? StoryLines.widest, StoryLines.widest)
    func wrapped(_ text: String, _ set: (String) -> String = { $0 }) -> [String] {
      TerminalText.wrap(TerminalText.line(text), width - 2).map { "  " + set($0) }
    }
    let extent = TerminalText.wrap("\(story.id): \(story.extent)", width - StoryLines.label)
    var lines = [""]
    lines += extent.enumerated().map { index, line in
      style.bold(TerminalText.pad(index == 0 ? "Story" : "", StoryLines.label)) + style.dim(line)
    }
    if let title = story.headline { lines += wrapped(title) }
    lines += rows(width)
    if story.articles.count > named.count {
      let more = (story.articles.count - named.count).grouped
      lines += wrapped("and \(more) more: newsarchive search story:\(story.id)", style.dim)
    }
    if story.articles.count(where: { $0.told.relation != .repeated }) > 1 {
      lines += wrapped("side by side: newsarchive compare --story \(story.id)", style.dim)
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
    let heads = entries.enumerated().map { index, entry in
      let origin = entry.told.origin
      let isFirst = index == 0 || entries[index - 1].told.origin != origin
      return [isFirst ? "origin \(origin)" : "", entry.id.description, relation(of: entry)]
    }
    let widths = (0..<3).map { column in
      heads.map { TerminalText.width($0[column]) }.max() ?? 0
    }
    let sources = entries.map { TerminalText.line($0.source ?? "source unknown") }
    let widest = min(sources.map { TerminalText.width($0) }.max() ?? 0, StoryLines.widestSource)
    // What is left after the columns before it, the spaces between them and those at the beginning.
    let left = width - widths.reduce(2 * (widths.count + 1), +)
    let room = left - widest - 2
    return entries.indices.flatMap { index in
      let isThis = entries[index].id == id
      var (source, headline) = (sources[index], isThis ? "(this one)" : shownHeadline(index))
      var sourceWidth = widest
      // Where there is no room to read a headline, the id leads to it.
      if room < StoryLines.leastHeadline {
        if isThis { source += " " + headline }
        (headline, sourceWidth) = ("", max(StoryLines.leastSource, left))
      }
      let cells = heads[index].map { [$0] } + [TerminalText.wrap(source, sourceWidth)]
      let lines = TerminalText.row(
        cells + [[TerminalText.fit(headline, max(1, room))]], widths + [sourceWidth, 0])
      return lines.map { isThis ? style.bold("  " + $0) : "  " + $0 }
    }

    func shownHeadline(_ index: Int) -> String {
      TerminalText.line(entries[index].headline ?? "")
    }
  }

  private func relation(of entry: Story.Entry) -> String {
    let told = entry.told
    let relation = told.relation.rawValue
    return told.certainty == .certain ? relation : "\(relation), \(told.certainty.rawValue)"
  }
}
