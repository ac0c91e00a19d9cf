import Articles

/// The order in which the articles of a story are taken to have come: by what they are, and not by
/// when they came into the archive.
enum StoryOrder {
  /// By their days; of one day, those whose publisher others credit come first, then those whose
  /// time is known; those without a day come last.
  static func sorted(_ articles: [StoryInput]) -> [StoryInput] {
    let credited = StoryCredits.credited(among: articles.map(\.article))
    let keys = articles.map {
      Key($0, isCredited: $0.article.source.map(credited.contains) ?? false)
    }
    return articles.indices.sorted { keys[$0] < keys[$1] }.map { articles[$0] }
  }

  private struct Key: Comparable {
    let day: String
    let isCredited: Bool
    let time: String
    let textKey: Int64
    let id: Int64

    init(_ input: StoryInput, isCredited: Bool) {
      let published = input.article.draft.published?.value
      day = published?.day.description ?? Key.last
      self.isCredited = isCredited
      time = published.flatMap { $0.time == nil ? nil : $0.description } ?? Key.last
      textKey = input.textKey
      id = input.article.id.rawValue
    }

    /// After any date.
    private static let last = "~"

    static func < (one: Key, other: Key) -> Bool {
      (one.day, one.isCredited ? 0 : 1, one.time, one.textKey, one.id)
        < (other.day, other.isCredited ? 0 : 1, other.time, other.textKey, other.id)
    }
  }
}
