/// The signatures of many articles, to look up those of which one may tell the same story.
///
/// Articles are told by their rank in the order of `GroupedArticle.precedes`.
struct SignatureIndex: Sendable {
  let articles: [GroupedArticle]
  let days: [Int?]
  /// The first article without a day.
  let firstUndated: Int
  /// For each article, the first of those that repeat its text.
  let firstOfText: [Int]
  /// The articles of each text that has several, by the first.
  let repeats: [Int: [Int]]
  /// The features of all, one article after the other: the key in the upper 24 bits, the weight in
  /// the lower 8.
  private let features: [UInt32]
  private let starts: [Int]
  /// For each key, the articles that are looked up by it, in order, and with what weight.
  private let postings: [UInt32: [Posting]]
  let crowds: Set<Crowd>

  struct Posting: Sendable {
    let rank: UInt32
    let weight: UInt8
  }

  /// A key that more articles of one stretch of days have tells nothing, and takes long.
  private static let crowd = 4_096
  /// The length of the stretches in which crowds are counted.
  static let daysInStretch = 64

  /// A key that too many articles of a stretch of days have.
  struct Crowd: Hashable, Sendable {
    let key: UInt32
    let stretch: Int
  }

  init(_ unsorted: [GroupedArticle]) {
    let articles = unsorted.sorted(by: GroupedArticle.precedes)
    let days = articles.map(\.day)
    let firstOfText = SignatureIndex.firstOfText(articles, days)
    var features: [UInt32] = []
    features.reserveCapacity(articles.count * StorySignature.size)
    var starts: [Int] = [0]
    starts.reserveCapacity(articles.count + 1)
    var postings: [UInt32: [Posting]] = [:]
    for (rank, article) in articles.enumerated() {
      features += article.signature.numbers
      starts.append(features.count)
      for key in article.signature.keys where firstOfText[rank] == rank {
        postings[key.key, default: []].append(Posting(rank: UInt32(rank), weight: key.weight))
      }
    }
    self.articles = articles
    self.days = days
    self.firstOfText = firstOfText
    repeats = Dictionary(grouping: articles.indices) { firstOfText[$0] }.filter {
      $0.value.count > 1
    }
    self.features = features
    self.starts = starts
    firstUndated = days.firstIndex { $0 == nil } ?? days.count
    (self.postings, crowds) = SignatureIndex.withoutCrowds(postings, days)
  }

  /// The first article of each text, among those that are no further apart than stories are.
  private static func firstOfText(_ articles: [GroupedArticle], _ days: [Int?]) -> [Int] {
    var last: [Int64: Int] = [:]
    var first = Array(articles.indices)
    for (rank, article) in articles.enumerated() {
      if let other = last[article.textKey], isNear(days[other], days[rank]) {
        first[rank] = first[other]
      }
      last[article.textKey] = rank
    }
    return first
  }

  private static func isNear(_ one: Int?, _ other: Int?) -> Bool {
    guard let one, let other else { return true }
    return abs(one - other) <= Likeness.window
  }

  /// Takes out what a crowd shares.
  private static func withoutCrowds(
    _ postings: [UInt32: [Posting]], _ days: [Int?]
  ) -> (postings: [UInt32: [Posting]], crowds: Set<Crowd>) {
    var crowds: Set<Crowd> = []
    let others = postings.map { key, list -> (UInt32, [Posting]) in
      guard list.count > crowd else { return (key, list) }
      let parts = Dictionary(grouping: list) { stretch(of: days[Int($0.rank)]) }
      for (stretch, part) in parts where part.count > crowd {
        crowds.insert(Crowd(key: key, stretch: stretch))
      }
      return (key, list.filter { parts[stretch(of: days[Int($0.rank)])]?.count ?? 0 <= crowd })
    }
    return (Dictionary(uniqueKeysWithValues: others), crowds)
  }

  /// The stretch of days in which a day lies; those without a day are one.
  private static func stretch(of day: Int?) -> Int {
    day.map { Int((Double($0) / Double(daysInStretch)).rounded(.down)) } ?? .min
  }

  /// The articles of a crowd.
  func articles(in crowd: Crowd) -> [Int] {
    articles.indices.filter { rank in
      SignatureIndex.stretch(of: days[rank]) == crowd.stretch
        && articles[rank].signature.keys.contains { $0.key == crowd.key }
    }
  }

  // MARK: Two articles

  func features(of rank: Int) -> ArraySlice<UInt32> { features[starts[rank]..<starts[rank + 1]] }

  func cosine(_ one: Int, _ other: Int) -> Int32 {
    Likeness.cosine(features(of: one), features(of: other))
  }

  func likeness(_ one: Int, _ other: Int) -> Int32 { likeness(one, other, cosine(one, other)) }

  func likeness(_ one: Int, _ other: Int, _ cosine: Int32) -> Int32 {
    Likeness.ofStories(
      cosine: cosine, days: distance(one, other),
      isThin: articles[one].signature.isThin || articles[other].signature.isThin,
      isOtherEvent: isOtherEvent(one, other))
  }

  /// Whether the leads of two articles name days, and none in common.
  private func isOtherEvent(_ one: Int, _ other: Int) -> Bool {
    guard let first = days[one], let second = days[other] else { return false }
    let (left, right) = (articles[one].signature.eventDays, articles[other].signature.eventDays)
    guard !left.isEmpty, !right.isEmpty else { return false }
    return !left.contains { day in right.contains { first + Int(day) == second + Int($0) } }
  }

  /// The days between two articles; nil where one has none.
  func distance(_ one: Int, _ other: Int) -> Int? {
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
    var met: [UInt32] = []
    for key in articles[rank].signature.keys {
      // What is in a crowd itself is not looked up by what the crowd shares.
      guard let list = postings[key.key], holds(list, rank) else { continue }
      for range in ranges(of: list, near: rank) {
        for posting in list[range] {
          if shared[Int(posting.rank)] == 0 { met.append(posting.rank) }
          shared[Int(posting.rank)] += Int32(key.weight) * Int32(posting.weight)
        }
      }
    }
    for other in met {
      if shared[Int(other)] >= SignatureIndex.leastShared, Int(other) != rank { visit(Int(other)) }
      shared[Int(other)] = 0
    }
  }

  private static let leastShared = Likeness.part(0.05)

  private func holds(_ list: [Posting], _ rank: Int) -> Bool {
    let place = SignatureIndex.firstIndex(in: list) { Int($0.rank) >= rank }
    return place < list.count && Int(list[place].rank) == rank
  }

  /// The parts of a list that lie in the window of days around an article.
  private func ranges(of list: [Posting], near rank: Int) -> [Range<Int>] {
    guard let day = days[rank] else { return [list.indices] }
    let (first, last) = (day - Likeness.window, day + Likeness.window)
    let undated = SignatureIndex.firstIndex(in: list) { Int($0.rank) >= firstUndated }
    let low = SignatureIndex.firstIndex(in: list) { days[Int($0.rank)].map { $0 >= first } ?? true }
    let high = SignatureIndex.firstIndex(in: list) { days[Int($0.rank)].map { $0 > last } ?? true }
    return [low..<high, undated..<list.count]
  }

  /// The first element of which a condition holds, which holds of all after it.
  private static func firstIndex(in list: [Posting], where holds: (Posting) -> Bool) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(list[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
