import Articles

/// Articles by the keys that they have, in one sorted array.
struct SortedPostings: Sendable {
  private let sorted: [Posting]
  /// Where the postings begin whose keys have the same upper sixteen bits, which are few: a search
  /// among all of them would take longer the more there are. Nothing where there are no postings.
  private let starts: [Int32]

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

  /// - Parameter sorted: by key, and of one key by rank.
  init(sorted: [Posting]) {
    self.sorted = sorted
    starts = sorted.isEmpty ? [] : SortedPostings.starts(sorted)
  }

  /// The articles among `ranks` that have a key.
  func of(_ key: UInt32, _ ranks: Range<Int>) -> ArraySlice<Posting> {
    let low = place(key, ranks.lowerBound)
    return sorted[low..<max(low, place(key, ranks.upperBound))]
  }

  /// Whether an article has a key.
  func holds(_ key: UInt32, _ rank: Int) -> Bool {
    let place = place(key, rank)
    return place < sorted.count && sorted[place].key == key && sorted[place].rank == rank
  }

  /// Where the first stands that does not precede an article with a key.
  private func place(_ key: UInt32, _ rank: Int) -> Int {
    guard !sorted.isEmpty else { return 0 }
    let wanted = Posting(key: key, rank: rank, weight: 0).bits
    let part = Int(key >> 8)
    return sorted.withUnsafeBufferPointer { sorted in
      sorted[Int(starts[part])..<Int(starts[part + 1])].partitionIndex { $0.bits >= wanted }
    }
  }

  private static func starts(_ sorted: [Posting]) -> [Int32] {
    var starts: [Int32] = []
    starts.reserveCapacity(0x1_0001)
    for (place, posting) in sorted.enumerated() {
      while starts.count <= Int(posting.key >> 8) { starts.append(Int32(place)) }
    }
    while starts.count <= 0x1_0000 { starts.append(Int32(sorted.count)) }
    return starts
  }

  // MARK: Sorting

  /// Sorts by key postings that are in the order of ranks.
  static func sorted(_ postings: [Posting]) -> [Posting] {
    sorted(sorted(postings, by: 40), by: 52)
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

  static func forEachKey(of sorted: [Posting], _ visit: (Range<Int>) -> Void) {
    var start = 0
    for end in 1..<max(1, sorted.count + 1)
    where end == sorted.count || sorted[end].key != sorted[start].key {
      visit(start..<end)
      start = end
    }
  }
}
