import Archive
import Results

/// What was shown of a search's hits, for the line under them.
struct FoundHits {
  var shown = 0
  let offset: Int
  var count = HitCount.exactly(0)
  /// How many articles there are where rows are stories; nil where rows are articles.
  var grouped: Int?

  init(offset: Int) { self.offset = offset }

  /// `41 to 60 of 1,234 articles`, `41 to 60 of 900 stories, 1,234 articles`
  var summary: String {
    let row = grouped == nil ? "hit" : "story"
    if shown == 0 { return "none of \(all) from \(row) \((offset + 1).grouped) on" }
    if count == .exactly(shown) { return all }
    return "\((offset + 1).grouped) to \((offset + shown).grouped) of \(all)"
  }

  private var all: String {
    switch count {
    case .exactly(let all):
      grouped.map { "\(all.counted("story", "stories")), \($0.counted("article"))" }
        ?? all.counted("article")
    case .moreThan(let some): "more than \(some.grouped) articles"
    }
  }
}
