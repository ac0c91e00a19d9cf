import Articles

/// The signatures of many articles, to look up those of which one may tell the same story.
///
/// Articles are told by their rank in the order of `GroupedArticle.order`.
struct SignatureIndex: Sendable {
  private let store: SignatureStore
  /// Where each article stands in the store.
  private let places: [Int]
  let days: [Int?]
  /// The first article without a day.
  private let firstUndated: Int
  /// For each article, the first of those that repeat its text.
  let firstOfText: [Int]
  /// The articles of each text that has several, by the first.
  let repeats: [Int: [Int]]
  private let postings: KeyPostings

  init(_ articles: [GroupedArticle]) {
    self.init(SignatureStore(articles)) { _ in true }
  }

  /// - Parameter isWanted: whether an article is looked up, by its place among those that the store
  ///   was made of.
  init(_ store: SignatureStore, where isWanted: (Int) -> Bool) {
    let places = store.order.indices.filter { isWanted(store.order[$0]) }
    let days = places.map { store.days[$0] }
    let firstOfText = SignatureIndex.firstOfText(store, places)
    var postings: [KeyPostings.Posting] = []
    postings.reserveCapacity(places.count * StorySignature.keyCount)
    for (rank, place) in places.enumerated()
    where firstOfText[rank] == rank && store.tellsStory(place) {
      for key in store.keys[place] {
        postings.append(KeyPostings.Posting(key: key.key, rank: rank, weight: key.weight))
      }
    }
    self.store = store
    self.places = places
    self.days = days
    self.firstOfText = firstOfText
    repeats = SignatureIndex.repeats(firstOfText)
    firstUndated = days.firstIndex { $0 == nil } ?? days.count
    self.postings = KeyPostings(postings, days: days)
  }

  var count: Int { places.count }

  func id(_ rank: Int) -> ArticleID { store.ids[places[rank]] }

  /// The first article of each text, among those that may be copies.
  private static func firstOfText(_ store: SignatureStore, _ places: [Int]) -> [Int] {
    // By the place of the first that has the text in the store; -1 where none was met.
    var firsts = [Int](repeating: -1, count: store.texts.count)
    return places.indices.map { rank in
      let place = places[rank]
      guard store.tellsStory(place) else { return rank }
      let text = store.texts[place]
      if firsts[text] < 0 { firsts[text] = rank }
      return firsts[text]
    }
  }

  private static func repeats(_ firstOfText: [Int]) -> [Int: [Int]] {
    var repeats: [Int: [Int]] = [:]
    for (rank, first) in firstOfText.enumerated() where rank != first {
      repeats[first, default: [first]].append(rank)
    }
    return repeats
  }

  // MARK: Two articles

  func table(of rank: Int) -> FeatureTable { FeatureTable(store.features[places[rank]]) }

  /// The cosine of an article with another, of which the table was made.
  func cosine(_ one: Int, _ table: FeatureTable) -> Int32 {
    table.cosine(store.features[places[one]])
  }

  func likeness(_ one: Int, _ other: Int) -> Int32 {
    isFar(one, other)
      ? 0
      : likeness(
        one, other,
        cosine: Likeness.cosine(store.features[places[one]], store.features[places[other]]))
  }

  /// - Parameter table: that of the first.
  func likeness(_ one: Int, _ other: Int, _ table: FeatureTable) -> Int32 {
    isFar(one, other) ? 0 : likeness(one, other, cosine: cosine(other, table))
  }

  func likeness(_ one: Int, _ other: Int, cosine: Int32) -> Int32 {
    guard cosine > 0 else { return 0 }
    return Likeness.ofStories(
      cosine: cosine,
      details: Likeness.details(
        (store.figures[places[one]], store.quoted[places[one]]),
        (store.figures[places[other]], store.quoted[places[other]])),
      days: distance(one, other), isThin: isThin(one) || isThin(other),
      isOtherEvent: isOtherEvent(one, other))
  }

  private func isFar(_ one: Int, _ other: Int) -> Bool {
    distance(one, other) ?? 0 > Likeness.window
  }

  /// Whether one of two texts is, but for trims, the other.
  func isCopy(_ one: Int, _ other: Int) -> Bool {
    SignatureStore.stretchOfCopies(days[one]) == SignatureStore.stretchOfCopies(days[other])
      && ShingleSketch.containment(store.shingles[places[one]], store.shingles[places[other]]) ?? 0
        >= 0.75
  }

  private func isThin(_ rank: Int) -> Bool {
    store.features[places[rank]].count < StorySignature.thinSize
  }

  /// Whether the leads of two articles name days, and none in common.
  private func isOtherEvent(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (store.eventDays[places[one]], store.eventDays[places[other]])
    guard !left.isEmpty, !right.isEmpty else { return false }
    return !left.contains { right.contains($0) }
  }

  /// The days between two articles; nil where one has none.
  private func distance(_ one: Int, _ other: Int) -> Int? {
    guard let first = days[one], let second = days[other] else { return nil }
    return abs(first - second)
  }

  // MARK: Looking up

  /// Hands on the articles whose keys share enough with those of one, in no order.
  ///
  /// - Parameter shared: room for what each article shares, all zero before and after.
  func forEachCandidate(
    of rank: Int, _ shared: inout [Int32], _ visit: (Int) -> Void
  ) {
    var met: [Int] = []
    let ranges = ranges(near: rank)
    for key in store.keys[places[rank]] {
      // What is in a crowd itself is not looked up by what the crowd shares.
      guard postings.holds(key.key, rank) else { continue }
      for range in ranges {
        for posting in postings.of(key.key, range) {
          if shared[posting.rank] == 0 { met.append(posting.rank) }
          shared[posting.rank] += Int32(key.weight) * posting.weight
        }
      }
    }
    for other in met {
      if shared[other] >= SignatureIndex.leastShared, other != rank { visit(other) }
      shared[other] = 0
    }
  }

  private static let leastShared = Likeness.part(0.05)

  /// The articles that lie in the window of days around one, and those without a day.
  private func ranges(near rank: Int) -> [Range<Int>] {
    guard let day = days[rank] else { return [days.indices] }
    let low = firstRank { $0 >= day - Likeness.window }
    let high = firstRank { $0 > day + Likeness.window }
    return [low..<high, firstUndated..<days.count].filter { !$0.isEmpty }
  }

  /// The first article whose day is late enough.
  private func firstRank(where isLate: (Int) -> Bool) -> Int {
    days[..<firstUndated].partitionIndex { $0.map(isLate) ?? true }
  }

  // MARK: Crowds

  /// The keys that so many articles have that none is looked up by them.
  var crowds: Set<KeyPostings.Crowd> { postings.crowds }

  /// The articles of a crowd.
  func articles(in crowd: KeyPostings.Crowd) -> [Int] {
    days.indices.filter { rank in
      KeyPostings.stretch(of: days[rank]) == crowd.stretch
        && store.keys[places[rank]].contains { $0.key == crowd.key }
    }
  }
}
