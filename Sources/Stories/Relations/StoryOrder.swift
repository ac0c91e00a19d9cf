import Articles

/// The order in which the articles of a story are taken to have come: by what they are, and not by
/// when they came into the archive.
enum StoryOrder {
  /// By their days and times; of those without a time, the ones whose publisher others credit come
  /// first on their day, all others last. Those without a day come after all.
  ///
  /// - Returns: the places of the articles.
  static func of(_ articles: [StoryInput], credited: Set<String>) -> [Int] {
    let keys = articles.map {
      Key($0, isCredited: $0.article.source.map(credited.contains) ?? false)
    }
    return articles.indices.sorted { keys[$0] < keys[$1] }
  }

  private struct Key: Comparable {
    let day: String
    let time: String
    let textKey: Int64
    let id: Int64

    init(_ input: StoryInput, isCredited: Bool) {
      let published = input.article.draft.published?.value
      day = published?.day.description ?? Key.last
      time =
        published.flatMap { $0.time == nil ? nil : $0.description }
        ?? (isCredited ? Key.first : Key.last)
      textKey = input.textKey
      id = input.article.id.rawValue
    }

    /// Before and after any date.
    private static let (first, last) = ("", "~")

    static func < (one: Key, other: Key) -> Bool {
      (one.day, one.time, one.textKey, one.id) < (other.day, other.time, other.textKey, other.id)
    }
  }
}
