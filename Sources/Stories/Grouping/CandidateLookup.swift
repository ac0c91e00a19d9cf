import Articles

/// Finds the articles that may be near to one: those that have some of the words in common that each
/// is most about, or some of their wording.
///
/// A pair is found from both of its ends, and whether it is depends on the articles and not on their
/// order.
struct CandidateLookup: Sendable {
  private let days: [Int?]
  /// The first article without a day.
  private let firstUndated: Int
  /// Those with a day, by the words that they are most about.
  private let dated: KeyPostings
  /// All, by such words of those without a day: these are near to any day, so that what is common
  /// is so over all days.
  private let anytime: KeyPostings
  /// By the smallest hashes of their wording.
  private let wordings: KeyPostings

  /// So many of the smallest hashes of runs of words are looked up: two texts that are nearly the
  /// same have most of them in common.
  private static let wordingKeys = 4
  private static let leastShared = Likeness.part(0.05)

  /// - Parameters:
  ///   - places: where each article stands in the store.
  ///   - ranks: the articles that are looked up, in order.
  init(_ store: SignatureStore, _ places: [Int], of ranks: [Int]) {
    let days = places.map { store.days[$0] }
    let firstUndated = days.firstIndex { $0 == nil } ?? days.count
    let contents = places.map { store.contents[$0] }
    let datedRanks = ranks[..<ranks.partitionIndex { $0 >= firstUndated }]
    let undatedKeys = Set(
      ranks[datedRanks.endIndex...].flatMap { store.keys[places[$0]].map(\.key) })
    func postings(
      of ranks: some Sequence<Int>, _ keys: (Int, (StoryFeature) -> Void) -> Void
    ) -> [SortedPostings.Posting] {
      var postings: [SortedPostings.Posting] = []
      for rank in ranks {
        keys(places[rank]) {
          postings.append(SortedPostings.Posting(key: $0.key, rank: rank, weight: $0.weight))
        }
      }
      return postings
    }
    self.days = days
    self.firstUndated = firstUndated
    dated = KeyPostings(
      postings(of: datedRanks) { store.keys[$0].forEach($1) },
      stretches: days.map { KeyPostings.stretch(of: $0) }, contents: contents)
    anytime = KeyPostings(
      undatedKeys.isEmpty
        ? []
        : postings(of: ranks) { place, add in
          for key in store.keys[place] where undatedKeys.contains(key.key) { add(key) }
        },
      stretches: Array(repeating: 0, count: days.count), contents: contents)
    wordings = KeyPostings(
      postings(of: ranks) { place, add in
        for hash in store.shingles[place].prefix(CandidateLookup.wordingKeys) {
          add(StoryFeature(key: hash, weight: 1))
        }
      },
      stretches: days.map(SignatureStore.stretchOfCopies), contents: contents)
  }

  /// Its parts, of which each has crowds of its own.
  var all: [KeyPostings] { [dated, anytime, wordings] }

  /// Hands on the articles whose keys share enough with those of one, or whose wording does, in no
  /// order.
  ///
  /// - Parameter shared: room for what each article shares, all zero before and after.
  func forEachCandidate(
    of rank: Int, keys: ArraySlice<StoryFeature>, wording: ArraySlice<UInt32>,
    _ shared: inout [Int32], _ visit: (Int) -> Void
  ) {
    var met: [Int] = []
    func share(_ posting: SortedPostings.Posting, _ amount: Int32) {
      if shared[posting.rank] == 0 { met.append(posting.rank) }
      shared[posting.rank] += amount
    }
    let undated = firstUndated..<days.count
    let near = window(around: rank)
    for key in keys {
      let weight = Int32(key.weight)
      if rank < firstUndated {
        dated.forEach(key.key, of: rank, in: near) { share($0, weight * $0.weight) }
        anytime.forEach(key.key, of: rank, in: undated) { share($0, weight * $0.weight) }
      } else {
        anytime.forEach(key.key, of: rank, in: days.indices) { share($0, weight * $0.weight) }
      }
    }
    for hash in wording.prefix(CandidateLookup.wordingKeys) {
      wordings.forEach(hash, of: rank, in: near) { share($0, CandidateLookup.leastShared) }
    }
    for other in met {
      if shared[other] >= CandidateLookup.leastShared, other != rank { visit(other) }
      shared[other] = 0
    }
  }

  /// The articles that lie in the window of days around one; for one without a day, those without.
  private func window(around rank: Int) -> Range<Int> {
    guard let day = days[rank] else { return firstUndated..<days.count }
    return firstRank { $0 >= day - Likeness.window }..<firstRank { $0 > day + Likeness.window }
  }

  /// The first article whose day is late enough.
  private func firstRank(where isLate: (Int) -> Bool) -> Int {
    days[..<firstUndated].partitionIndex { $0.map(isLate) ?? true }
  }
}
