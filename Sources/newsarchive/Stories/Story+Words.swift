import Archive
import Articles
import Results
import Stories

extension Story {
  /// `2026-02-05`, `2026-02-05..07`, `2026-02-05..03-01`; nil where no article has a day.
  var days: String? {
    guard let firstDay, let lastDay else { return nil }
    guard firstDay != lastDay else { return "\(firstDay)" }
    let same = firstDay.year != lastDay.year ? 0 : firstDay.month != lastDay.month ? 5 : 8
    return "\(firstDay)..\("\(lastDay)".dropFirst(same))"
  }

  /// The articles of which it is not certain that they tell the story.
  var uncertain: [ArticleID] {
    articles.filter { $0.told.certainty == .uncertain }.map(\.id)
  }

  /// `12 articles, 5 tellings, 2 origins`, and how many of the articles are uncertain
  var extent: String {
    guard articles.count > 1 else { return articles.count.counted("article") }
    return [
      articles.count.counted("article"), tellings.counted("telling"), origins.counted("origin"),
      uncertain.isEmpty ? nil : "\(uncertain.count.grouped) uncertain",
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// `12 articles, 5 tellings, 2 origins, in CBS News; Meridian Post; and 7 more`
  var extentAndSources: String {
    let sources = self.sources
    guard !sources.isEmpty else { return extent }
    var named = Array(sources.prefix(Story.namedSources))
    if sources.count > named.count {
      named.append("and \((sources.count - named.count).grouped) more")
    }
    return "\(extent), in \(named.joined(separator: "; "))"
  }

  /// How many publishers are named to a reader; a wire's report may be in hundreds of papers.
  private static let namedSources = 8

  /// What holds the story together; nil for a story of one article.
  var why: String? { StoryReason(of: articles.compactMap(\.told.evidence)).text }
}

extension Double {
  /// The number with three digits after the point, as finely as likeness says anything.
  var inThousandths: Double { (self * 1_000).rounded() / 1_000 }
}
