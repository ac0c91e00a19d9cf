import Articles

/// The signatures of many articles, to look up those of which one may tell the same story.
///
/// Articles are told by their rank in the order of `GroupedArticle.order`.
struct SignatureIndex: Sendable {
  private let store: SignatureStore
  /// Where each article stands in the store.
  private let places: [Int]
  let days: [Int?]
  /// For each article, the first of those that repeat its text.
  let firstOfText: [Int]
  /// The articles of each text that has several, by the first.
  let repeats: [Int: [Int]]
  private let lookup: CandidateLookup

  init(_ articles: [GroupedArticle]) {
    self.init(SignatureStore(articles)) { _ in true }
  }

  /// - Parameter isWanted: whether an article is looked up, by its place among those that the store
  ///   was made of.
  init(_ store: SignatureStore, where isWanted: (Int) -> Bool) {
    let places = store.order.indices.filter { isWanted(store.order[$0]) }
    let days = places.map { store.days[$0] }
    let firstOfText = SignatureIndex.firstOfText(store, places)
    self.store = store
    self.places = places
    self.days = days
    self.firstOfText = firstOfText
    repeats = SignatureIndex.repeats(firstOfText)
    lookup = CandidateLookup(
      store, places,
      of: places.indices.filter {
        firstOfText[$0] == $0 && store.tellsStory(places[$0])
      })
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
    likeness(one, other, cosine: cosine, wording: wording(one, other, cosine: cosine))
  }

  /// - Parameter wording: how much of it they have in common.
  func likeness(_ one: Int, _ other: Int, cosine: Int32, wording: Double) -> Int32 {
    guard cosine > 0, !isOfOneForm(one, other, wording) else { return 0 }
    return likeness(one, other, cosine: cosine, days: distance(one, other))
  }

  /// How alike two articles would be had they come on one day.
  func likenessOnOneDay(_ one: Int, _ other: Int) -> Int32 {
    likeness(
      one, other,
      cosine: Likeness.cosine(store.features[places[one]], store.features[places[other]]), days: nil
    )
  }

  private func likeness(_ one: Int, _ other: Int, cosine: Int32, days: Int?) -> Int32 {
    Likeness.ofStories(
      cosine: cosine,
      details: Likeness.details(
        (store.figures[places[one]], store.quoted[places[one]]),
        (store.figures[places[other]], store.quoted[places[other]])),
      days: days, isThin: isThin(one) || isThin(other),
      isOtherEvent: isOtherEvent(one, other))
  }

  private func isFar(_ one: Int, _ other: Int) -> Bool {
    distance(one, other) ?? 0 > Likeness.window
  }

  /// Whether one of two texts is, but for trims, the other.
  ///
  /// - Parameter wording: how much of it they have in common.
  func isCopy(_ one: Int, _ other: Int, wording: Double) -> Bool {
    wording >= 0.75
      && SignatureStore.stretchOfCopies(days[one]) == SignatureStore.stretchOfCopies(days[other])
      && !tellsOtherThings(one, other)
  }

  /// How much of the wording of the shorter of two texts stands in the other; 0 where their words are
  /// too little alike to ask.
  func wording(_ one: Int, _ other: Int, cosine: Int32) -> Double {
    guard cosine >= SignatureIndex.leastOfForm else { return 0 }
    return ShingleSketch.containment(store.shingles[places[one]], store.shingles[places[other]])
      ?? 0
  }

  /// Whether two articles have their words in common as notices of one form have, and tell of other
  /// things.
  private func isOfOneForm(_ one: Int, _ other: Int, _ wording: Double) -> Bool {
    if wording >= 0.5 { return tellsOtherThings(one, other) }
    // Numbers break up the wording of a short notice.
    guard wording >= 0.25 else { return false }
    let isOtherEvent = isOtherEvent(one, other)
    return store.own[places[one]].givesOtherNumbers(
      than: store.own[places[other]], isOtherEvent: isOtherEvent)
      && (isOtherEvent || isAboutOther(one, other))
  }

  private static let leastOfForm = Likeness.part(0.2)

  private func tellsOtherThings(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (places[one], places[other])
    return store.own[left].isOther(
      than: store.own[right], keys: store.features[left], store.features[right],
      isOtherEvent: isOtherEvent(one, other))
  }

  /// Whether each of two texts is most about something that the other does not name.
  private func isAboutOther(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (places[one], places[other])
    return store.own[left].isAboutOther(
      than: store.own[right], keys: store.features[left], store.features[right])
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

  /// Hands on the articles that may be near to one; to each of these, the one is handed on as well.
  ///
  /// - Parameter shared: room for what each article shares, all zero before and after.
  func forEachCandidate(of rank: Int, _ shared: inout [Int32], _ visit: (Int) -> Void) {
    guard store.tellsStory(places[rank]) else { return }
    lookup.forEachCandidate(
      of: rank, keys: store.keys[places[rank]], wording: store.shingles[places[rank]], &shared,
      visit)
  }

  /// The articles by which is told what pairs are looked up in one index only: those that stand for
  /// a crowd in this and not in the other, and those that do not of a crowd that is only in this.
  func articlesLookedUpOtherwise(than other: SignatureIndex) -> Set<ArticleID> {
    var ids: Set<ArticleID> = []
    for (own, others) in zip(lookup.all, other.lookup.all) {
      for (crowd, members) in own.crowds {
        if let same = others.crowds[crowd] {
          ids.formUnion(Set(members.standing.map(id)).subtracting(same.standing.map(other.id)))
        } else {
          ids.formUnion(own.others(of: crowd, members).map(id))
        }
      }
    }
    return ids
  }
}
