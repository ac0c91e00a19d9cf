import Articles

/// The signatures of articles, in the order of `GroupedArticle.order`, without an array for each.
struct SignatureStore: Sendable {
  /// For each, its place among those that were given.
  let order: [Int]
  let ids: [ArticleID]
  let days: [Int?]
  /// For each, a hash of what it is.
  let contents: [UInt64]
  /// For each, the first that is the same in text and headline, among those of a stretch of days in
  /// which articles may be copies of each other.
  let texts: [Int]
  private(set) var features: FlatLists<StoryFeature>
  private(set) var keys: FlatLists<StoryFeature>
  private(set) var figures: FlatLists<UInt32>
  private(set) var quoted: FlatLists<UInt32>
  private(set) var shingles: FlatLists<UInt32>
  private(set) var own: [StoryOwn] = []
  /// The days that leads name, since 1970-01-01.
  private(set) var eventDays: FlatLists<Int>

  init(_ articles: [GroupedArticle]) {
    let contents = articles.concurrentMap { $0.contentHash }
    order = GroupedArticle.order(of: articles, contents: contents)
    self.contents = order.map { contents[$0] }
    ids = order.map { articles[$0].id }
    days = order.map { articles[$0].day }
    texts = SignatureStore.texts(self.contents, days)
    func lists<Element>(_ size: (StorySignature) -> Int) -> FlatLists<Element> {
      FlatLists(
        articles.count, capacity: articles.reduce(0) { $0 + size($1.signature) })
    }
    features = lists(\.features.count)
    keys = lists { min($0.features.count, StorySignature.keyCount) }
    figures = lists(\.details.figures.count)
    quoted = lists(\.details.quoted.count)
    shingles = lists(\.shingles.count)
    eventDays = lists(\.eventDays.count)
    own.reserveCapacity(articles.count)
    for (place, article) in order.enumerated() {
      let signature = articles[article].signature
      features.append(signature.features)
      keys.append(signature.keys)
      figures.append(signature.details.figures)
      quoted.append(signature.details.quoted)
      shingles.append(signature.shingles)
      own.append(signature.own)
      eventDays.append(days[place].map { day in signature.eventDays.map { day + Int($0) } } ?? [])
    }
  }

  private static func texts(_ keys: [UInt64], _ days: [Int?]) -> [Int] {
    struct Copied: Hashable {
      let text: UInt64
      let stretch: Int
    }
    var firsts: [Copied: Int] = Dictionary(minimumCapacity: keys.count)
    return keys.indices.map { place in
      let copied = Copied(text: keys[place], stretch: stretchOfCopies(days[place]))
      if let first = firsts[copied] { return first }
      firsts[copied] = place
      return place
    }
  }

  /// The stretch of days in which articles may be copies of each other: what is printed again and
  /// again, such as a notice, is not one story for ever. Those without a day are one stretch.
  static func stretchOfCopies(_ day: Int?) -> Int { KeyPostings.stretch(of: day, days: 32) }

  /// Whether there is enough to know a story by.
  func tellsStory(_ place: Int) -> Bool { features[place].count >= StorySignature.leastSize }
}
