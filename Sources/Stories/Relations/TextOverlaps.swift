import Articles

/// How much of the texts of a story stands, word for word, in those before them.
///
/// Texts are looked up by their runs of five words, never pair by pair: of a run only the first
/// texts are kept that have it, and of many texts that are nearly the same, in the end only one.
/// So it takes time in proportion to the texts, and one is found however long ago it came.
struct TextOverlaps {
  /// The earlier text in which the most of one stands, or which stands in it; nil where they have
  /// hardly anything in common.
  private(set) var nearest: [(text: Int, overlap: RunOverlap)?] = []
  /// Texts that share more than what both quote.
  private(set) var related = DisjointSets()
  /// Whether later texts are looked up among these: those that are not nearly an earlier one.
  private(set) var stand: [Bool] = []

  /// So many texts stand of those that have a run.
  static let most = 64
  /// So many of a story always stand. Were it more, a text that changes a little each time would
  /// fill what is kept of its runs, and the next would be found to be like none.
  private static let first = 32
  /// Texts so much alike stand for each other.
  private static let nearlyOne = 0.9
  private static let leastUnquoted = 0.2
  /// At least so much of a copy stands in the text that it copies.
  static let leastOfCopies = 0.7

  /// - Parameter texts: in the order in which they came.
  init(_ texts: [WordRuns]) {
    var shared = SharedRuns(texts)
    var counts = OverlapCounts(texts.count)
    var standing = 0
    for index in texts.indices {
      shared.forEach(of: index) { other, isUnquoted in counts.add(other, isUnquoted) }
      let found = counts.taken().map { other, common, unquoted in
        (other, RunOverlap(texts[index], texts[other], common: common, unquoted: unquoted))
      }
      nearest.append(TextOverlaps.nearest(found))
      for (other, overlap) in found where TextOverlaps.areRelated(overlap) {
        related.join(index, other)
      }
      let stands =
        standing < TextOverlaps.first
        || !found.contains { $0.1.resemblance >= TextOverlaps.nearlyOne }
      stand.append(stands)
      if stands {
        standing += 1
        shared.keep(index)
      }
    }
  }

  private static func areRelated(_ overlap: RunOverlap) -> Bool {
    overlap.unquotedContainment >= leastUnquoted || overlap.containment >= leastOfCopies
  }

  /// The first of those that are as near.
  private static func nearest(_ found: [(Int, RunOverlap)]) -> (text: Int, overlap: RunOverlap)? {
    var nearest: (text: Int, overlap: RunOverlap)?
    for (text, overlap) in found where overlap.containment > 0 {
      guard let best = nearest else {
        nearest = (text, overlap)
        continue
      }
      let (one, other) = (overlap.containment, best.overlap.containment)
      if one > other || one == other && text < best.text { nearest = (text, overlap) }
    }
    return nearest
  }
}

/// How many runs a text has in common with others, while they are counted.
private struct OverlapCounts {
  private var common: [(all: Int32, unquoted: Int32)]
  private var touched: [Int] = []

  init(_ count: Int) { common = Array(repeating: (0, 0), count: count) }

  mutating func add(_ text: Int, _ isUnquoted: Bool) {
    if common[text].all == 0 { touched.append(text) }
    common[text].all += 1
    if isUnquoted { common[text].unquoted += 1 }
  }

  /// What was counted, in the order of the texts; nothing is counted then.
  mutating func taken() -> [(text: Int, common: Int, unquoted: Int)] {
    let counts = touched.sorted().map { text in
      (text, Int(common[text].all), Int(common[text].unquoted))
    }
    for text in touched { common[text] = (0, 0) }
    touched.removeAll(keepingCapacity: true)
    return counts
  }
}

/// The runs that more than one text has, numbered, and the first texts that have each.
private struct SharedRuns {
  /// By text, twice the numbers of its runs; one more where it is quoted.
  private var runs: [[UInt32]]
  /// Where the holders of each run begin, and how many there are.
  private var starts: [Int] = [0]
  private var counts: [UInt8] = []
  /// Twice the texts; one more where the run is quoted.
  private var holders: [UInt32]

  init(_ texts: [WordRuns]) {
    var all: [(hash: UInt64, holder: UInt32)] = []
    all.reserveCapacity(texts.reduce(0) { $0 + $1.sizes(beside: $1).all })
    for (index, text) in texts.enumerated() {
      for hash in text.unquoted { all.append((hash, UInt32(index) << 1)) }
      for hash in text.quoted { all.append((hash, UInt32(index) << 1 | 1)) }
    }
    all.sort { $0.hash < $1.hash }
    runs = Array(repeating: [], count: texts.count)
    var start = 0
    while start < all.count {
      var end = start + 1
      while end < all.count, all[end].hash == all[start].hash { end += 1 }
      if end - start > 1 {
        let number = UInt32(counts.count) << 1
        for entry in all[start..<end] {
          runs[Int(entry.holder >> 1)].append(number | entry.holder & 1)
        }
        counts.append(0)
        starts.append(starts[starts.count - 1] + min(end - start, TextOverlaps.most))
      }
      start = end
    }
    holders = Array(repeating: 0, count: starts[starts.count - 1])
  }

  /// Hands on each text that was kept and has a run of a text, and whether neither quotes it.
  func forEach(of text: Int, _ visit: (_ other: Int, _ isUnquoted: Bool) -> Void) {
    for run in runs[text] {
      let start = starts[Int(run >> 1)]
      for holder in holders[start..<start + Int(counts[Int(run >> 1)])] {
        visit(Int(holder >> 1), (holder | run) & 1 == 0)
      }
    }
  }

  /// Keeps a text, to be found by its runs.
  mutating func keep(_ text: Int) {
    for run in runs[text] {
      let number = Int(run >> 1)
      let place = starts[number] + Int(counts[number])
      guard place < starts[number + 1] else { continue }
      holders[place] = UInt32(text) << 1 | run & 1
      counts[number] += 1
    }
  }
}
