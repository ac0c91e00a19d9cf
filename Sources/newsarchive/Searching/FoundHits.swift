import Archive
import Results

/// What was shown of a search's hits, for the line under them.
struct FoundHits {
  let shown: Int
  let offset: Int
  let count: HitCount

  /// `41 to 60 of 1,234 articles`
  var summary: String {
    let last = offset + shown
    let all =
      switch count {
      case .exactly(let all): all.counted("article")
      case .moreThan(let some): "more than \(some.grouped) articles"
      }
    if shown == 0 { return "none of \(all) from hit \((offset + 1).grouped) on" }
    if count == .exactly(shown) { return all }
    return "\((offset + 1).grouped) to \(last.grouped) of \(all)"
  }
}
