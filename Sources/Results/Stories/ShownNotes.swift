import Articles
import Stories

extension Comparison {
  /// The notes in words.
  var shownNotes: [String] { notes.compactMap { $0.text(of: self) } }
}

extension ComparisonNote {
  /// What it says, of those compared by their letters; nil where it is about no article.
  func text(of comparison: Comparison) -> String? {
    var places: [ArticleID: Int] = [:]
    for (place, article) in comparison.articles.enumerated() where places[article.id] == nil {
      places[article.id] = place
    }
    return text(places)
  }

  /// How many articles are named in a note.
  private static let named = 6

  /// - Parameter places: of the articles that are compared.
  private func text(_ places: [ArticleID: Int]) -> String? {
    guard !articles.isEmpty else { return nil }
    let names = ComparisonNote.names(of: articles, places)
    let count = articles.count.counted("other telling")
    switch self {
    case .uncertain:
      return "not certain that \(names) \(articles.count == 1 ? "tells" : "tell") this story"
    case .stories(let stories):
      let told = stories.filter { $0.count > 1 }
      let start =
        told.isEmpty
        ? "not known to tell one story"
        : "not known to tell one story, but for "
          + told.map { ComparisonNote.names(of: $0, places) }.joined(separator: "; ")
      return "\(start): what differs may be no contradiction"
    case .readBeside: return "read beside \(count) of the story: \(names)"
    case .repeated: return "left out, as the same text as one of these: \(names)"
    case .later: return "left out, as later than these: \(names)"
    }
  }

  private static func names(of articles: [ArticleID], _ places: [ArticleID: Int]) -> String {
    let known = articles.compactMap { places[$0] }
    if known.count == articles.count { return Telling.letters(known) }
    let others = articles.count - named
    return
      (articles.prefix(named).map(\.description)
      + (others > 0 ? ["and \(others.grouped) more"] : [])).joined(separator: ", ")
  }
}
