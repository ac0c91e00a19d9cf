/// For each key, the articles that are looked up by it.
///
/// Where many articles of a stretch of days have a key, a few of them stand for all: these are
/// compared with all that have it, the others with these only. So what is looked up grows with the
/// number of articles, and a story of thousands is still found, around the few. Who stands for a
/// crowd is told by what articles are: the smallest hashes, a sample that is the same for all keys
/// of the same articles (E. Cohen, "Size-estimation framework", 1997: bottom-k sampling).
struct KeyPostings: Sendable {
  /// Those that stand for a crowd, those of one that do not, and all that are in none.
  private let kept: SortedPostings
  private let plain: SortedPostings
  private let free: SortedPostings
  let crowds: [Crowd: Members]

  typealias Posting = SortedPostings.Posting

  /// A key that many articles of a stretch of days have.
  struct Crowd: Hashable, Sendable {
    let key: UInt32
    let stretch: Int
  }

  struct Members: Sendable {
    /// Those that stand for the crowd.
    let standing: [Int]
    /// From its first to its last; as the stretches are in the order of ranks, no other between
    /// them has the key.
    let ranks: Range<Int>
  }

  /// More articles of one stretch of days are a crowd.
  static let crowd = 256
  /// So many stand for it.
  static let keptOfCrowd = 24
  /// The length of the stretches in which crowds are counted.
  static let daysInStretch = 64

  /// - Parameters:
  ///   - postings: in the order of ranks.
  ///   - stretches: that of each article.
  ///   - contents: a hash of what each article is.
  init(_ postings: [Posting], stretches: [Int], contents: [UInt64]) {
    let sorted = SortedPostings.sorted(postings)
    var kept: [Posting] = []
    var plain: [Posting] = []
    var free: [Posting] = []
    var crowds: [Crowd: Members] = [:]
    SortedPostings.forEachKey(of: sorted) { range in
      guard range.count > KeyPostings.crowd else { return free += sorted[range] }
      var ofStretches: [Int: [Posting]] = [:]
      for posting in sorted[range] {
        ofStretches[stretches[posting.rank], default: []].append(posting)
      }
      var (stand, stay): (Set<Int>, Set<Int>) = ([], [])
      for (stretch, members) in ofStretches where members.count > KeyPostings.crowd {
        let ranks = members.map(\.rank).sorted { (contents[$0], $0) < (contents[$1], $1) }
        crowds[Crowd(key: members[0].key, stretch: stretch)] = Members(
          standing: Array(ranks.prefix(KeyPostings.keptOfCrowd)),
          ranks: members[0].rank..<members[members.count - 1].rank + 1)
        stand.formUnion(ranks.prefix(KeyPostings.keptOfCrowd))
        stay.formUnion(ranks.dropFirst(KeyPostings.keptOfCrowd))
      }
      for posting in sorted[range] {
        if stay.contains(posting.rank) {
          plain.append(posting)
        } else if stand.contains(posting.rank) {
          kept.append(posting)
        } else {
          free.append(posting)
        }
      }
    }
    self.kept = SortedPostings(sorted: kept)
    self.plain = SortedPostings(sorted: plain)
    self.free = SortedPostings(sorted: free)
    self.crowds = crowds
  }

  /// The stretch of days in which a day lies; those without a day are one.
  static func stretch(of day: Int?, days: Int = daysInStretch) -> Int {
    // Rounded down, also before 1970.
    day.map { $0 / days - ($0 % days < 0 ? 1 : 0) } ?? .min
  }

  /// Hands on the articles among `ranks` with which one is to be compared as they have a key, too;
  /// those are compared with it as well.
  func forEach(
    _ key: UInt32, of rank: Int, in ranks: Range<Int>, _ visit: (Posting) -> Void
  ) {
    guard !ranks.isEmpty else { return }
    kept.of(key, ranks).forEach(visit)
    if crowds.isEmpty || free.holds(key, rank) {
      free.of(key, ranks).forEach(visit)
    } else if kept.holds(key, rank) {
      free.of(key, ranks).forEach(visit)
      plain.of(key, ranks).forEach(visit)
    }
  }

  /// The articles of a crowd that do not stand for it.
  func others(of crowd: Crowd, _ members: Members) -> [Int] {
    plain.of(crowd.key, members.ranks).map(\.rank)
  }
}
