import Articles

/// For each key, the articles that are looked up by it, in order, and with what weight: one sorted
/// array.
struct KeyPostings: Sendable {
  private let sorted: [Posting]
  /// Where the postings begin whose keys have the same upper sixteen bits, which are few: a search
  /// among all of them would take longer the more there are.
  private let starts: [Int]
  /// The keys that too many articles of a stretch of days have, which are left out.
  let crowds: Set<Crowd>

  /// An article that has a key.
  struct Posting: Sendable {
    fileprivate let bits: UInt64

    /// - Parameter key: 24 bits.
    init(key: UInt32, rank: Int, weight: UInt8) {
      bits = UInt64(key) << 40 | UInt64(rank) << 8 | UInt64(weight)
    }

    var key: UInt32 { UInt32(truncatingIfNeeded: bits >> 40) }
    var rank: Int { Int(truncatingIfNeeded: bits >> 8 & 0xFFFF_FFFF) }
    var weight: Int32 { Int32(truncatingIfNeeded: bits & 0xFF) }
  }

  /// A key that too many articles of a stretch of days have.
  struct Crowd: Hashable, Sendable {
    let key: UInt32
    let stretch: Int
  }

  /// A key that more articles of one stretch of days have tells nothing, and takes long.
  private static let crowd = 2_048
  /// The length of the stretches in which crowds are counted.
  static let daysInStretch = 64

  /// - Parameters:
  ///   - postings: in the order of ranks.
  ///   - days: those of all articles.
  init(_ postings: [Posting], days: [Int?]) {
    var sorted = KeyPostings.sorted(KeyPostings.sorted(postings, by: 40), by: 52)
    var crowds: Set<Crowd> = []
    KeyPostings.forEachKey(of: sorted) { range in
      guard range.count > KeyPostings.crowd else { return }
      var counts: [Int: Int] = [:]
      for posting in sorted[range] {
        counts[KeyPostings.stretch(of: days[posting.rank]), default: 0] += 1
      }
      for (stretch, count) in counts where count > KeyPostings.crowd {
        crowds.insert(Crowd(key: sorted[range.lowerBound].key, stretch: stretch))
      }
    }
    if !crowds.isEmpty {
      sorted.removeAll {
        crowds.contains(Crowd(key: $0.key, stretch: KeyPostings.stretch(of: days[$0.rank])))
      }
    }
    self.sorted = sorted
    starts = KeyPostings.starts(sorted)
    self.crowds = crowds
  }

  /// Sorts by twelve bits from one on, and leaves what is equal in its order: counting sort
  /// (H. H. Seward, 1954).
  private static func sorted(_ postings: [Posting], by bit: Int) -> [Posting] {
    func digit(_ posting: Posting) -> Int { Int(truncatingIfNeeded: posting.bits >> bit & 0xFFF) }
    var places = [Int](repeating: 0, count: 0x1001)
    for posting in postings { places[digit(posting) + 1] += 1 }
    for digit in 1...0x1000 { places[digit] += places[digit - 1] }
    return [Posting](unsafeUninitializedCapacity: postings.count) { sorted, count in
      for posting in postings {
        sorted.initializeElement(at: places[digit(posting)], to: posting)
        places[digit(posting)] += 1
      }
      count = postings.count
    }
  }

  private static func forEachKey(of sorted: [Posting], _ visit: (Range<Int>) -> Void) {
    var start = 0
    for end in 1..<max(1, sorted.count + 1)
    where end == sorted.count || sorted[end].key != sorted[start].key {
      visit(start..<end)
      start = end
    }
  }

  /// The stretch of days in which a day lies; those without a day are one.
  static func stretch(of day: Int?, days: Int = daysInStretch) -> Int {
    // Rounded down, also before 1970.
    day.map { $0 / days - ($0 % days < 0 ? 1 : 0) } ?? .min
  }

  /// The articles among `ranks` that have a key.
  func of(_ key: UInt32, _ ranks: Range<Int>) -> ArraySlice<Posting> {
    let low = place(key, ranks.lowerBound)
    return sorted[low..<max(low, place(key, ranks.upperBound))]
  }

  /// Whether an article has a key that is not a crowd's.
  func holds(_ key: UInt32, _ rank: Int) -> Bool {
    let place = place(key, rank)
    return place < sorted.count && sorted[place].key == key && sorted[place].rank == rank
  }

  /// Where the first stands that does not precede an article with a key.
  private func place(_ key: UInt32, _ rank: Int) -> Int {
    let wanted = Posting(key: key, rank: rank, weight: 0).bits
    let part = Int(key >> 8)
    return sorted.withUnsafeBufferPointer { sorted in
      sorted[starts[part]..<starts[part + 1]].partitionIndex { $0.bits >= wanted }
    }
  }

  private static func starts(_ sorted: [Posting]) -> [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(0x1_0001)
    for (place, posting) in sorted.enumerated() {
      while starts.count <= Int(posting.key >> 8) { starts.append(place) }
    }
    while starts.count <= 0x1_0000 { starts.append(sorted.count) }
    return starts
  }
}
