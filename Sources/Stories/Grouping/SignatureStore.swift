import Articles

/// The signatures of articles, in the order of `GroupedArticle.order`, without an array for each.
struct SignatureStore: Sendable {
  /// For each, its place among those that were given.
  let order: [Int]
  let ids: [ArticleID]
  let days: [Int?]
  let textKeys: [Int64]
  private(set) var features: FlatLists<StoryFeature>
  private(set) var keys: FlatLists<StoryFeature>
  private(set) var figures: FlatLists<UInt32>
  private(set) var quoted: FlatLists<UInt32>
  private(set) var shingles: FlatLists<UInt32>
  /// The days that leads name, since 1970-01-01.
  private(set) var eventDays: FlatLists<Int>

  init(_ articles: [GroupedArticle]) {
    order = GroupedArticle.order(of: articles)
    ids = order.map { articles[$0].id }
    days = order.map { articles[$0].day }
    textKeys = order.map { articles[$0].textKey }
    features = FlatLists(articles.count)
    keys = FlatLists(articles.count)
    figures = FlatLists(articles.count)
    quoted = FlatLists(articles.count)
    shingles = FlatLists(articles.count)
    eventDays = FlatLists(articles.count)
    for (place, article) in order.enumerated() {
      let signature = articles[article].signature
      features.append(signature.features)
      keys.append(signature.keys)
      figures.append(signature.details.figures)
      quoted.append(signature.details.quoted)
      shingles.append(signature.shingles)
      eventDays.append(days[place].map { day in signature.eventDays.map { day + Int($0) } } ?? [])
    }
  }

  /// Whether there is enough to know a story by.
  func tellsStory(_ place: Int) -> Bool { features[place].count >= StorySignature.leastSize }
}
