import Archive
import Results
import Stories

extension Story {
  /// `2026-02-05`, `2026-02-05..2026-02-07`; nil where no article has a day.
  var days: String? {
    guard let firstDay, let lastDay else { return nil }
    return firstDay == lastDay ? "\(firstDay)" : "\(firstDay)..\(lastDay)"
  }

  /// `12 articles, 5 tellings, 2 origins`
  var extent: String {
    guard articles.count > 1 else { return articles.count.counted("article") }
    return [
      articles.count.counted("article"), tellings.counted("telling"), origins.counted("origin"),
    ].joined(separator: ", ")
  }

  /// What holds the story together; nil for a story of one article.
  var why: String? { StoryReason(of: articles.compactMap(\.told.evidence)).text }
}

extension Double {
  /// The number with three digits after the point, as finely as likeness says anything.
  var inThousandths: Double { (self * 1_000).rounded() / 1_000 }
}
