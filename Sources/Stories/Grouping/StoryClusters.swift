/// Parts articles that are joined by edges into stories: two clusters become one where they are
/// nearly as alike as each is in itself.
///
/// Agglomerative clustering by average likeness (Sokal and Michener 1958), in which a merge is
/// judged by the cohesion of what is merged instead of by one threshold for all: two trials are
/// alike as trials, and far less than the tellings of each are.
struct StoryClusters {
  private let members: [Int]
  private let count: Int
  /// The sums of likeness between clusters; a cluster is known by the place of its first member.
  private var between: [Int64]
  private var within: [Int64]
  private var sizes: [Int64]
  private var nearness: [Int64]
  private var joined: [Set<Int>]
  private var clusters: [[Int]?]
  private var versions: [Int]
  private var heap = MergeHeap()

  /// The share of its own cohesion that is needed.
  private static let share = 0.64
  /// A cluster's cohesion begins with that of so many pairs at this share of its nearest likeness.
  private static let (priorPairs, priorShare) = (2.0, 0.8)

  /// - Parameters:
  ///   - members: ranks, sorted.
  ///   - edges: for each member, the places in `members` of those with which it is joined.
  ///   - nearness: how near the nearest of each is.
  ///   - likeness: of a rank, how alike it is to others.
  init(
    _ members: [Int], edges: [[Int]], nearness: [Int32], _ likeness: (Int) -> (Int) -> Int32
  ) {
    self.members = members
    count = members.count
    between = Array(repeating: 0, count: members.count * members.count)
    within = Array(repeating: 0, count: members.count)
    sizes = Array(repeating: 1, count: members.count)
    self.nearness = nearness.map(Int64.init)
    joined = edges.map { Set($0) }
    clusters = members.indices.map { [$0] }
    versions = Array(repeating: 0, count: members.count)
    for one in members.indices {
      let likenessToOne = likeness(members[one])
      for other in 0..<one {
        let sum = Int64(likenessToOne(members[other]))
        between[one * count + other] = sum
        between[other * count + one] = sum
      }
    }
  }

  /// The stories, each its members' ranks, sorted.
  mutating func stories() -> [[Int]] {
    for one in members.indices { for other in joined[one] where one < other { push(one, other) } }
    while let merge = heap.popFirst() {
      guard clusters[merge.first] != nil, clusters[merge.second] != nil,
        versions[merge.first] == merge.firstVersion, versions[merge.second] == merge.secondVersion
      else { continue }
      join(merge.first, merge.second)
    }
    return clusters.compactMap { $0?.map { members[$0] }.sorted() }
  }

  private mutating func join(_ one: Int, _ other: Int) {
    guard let taken = clusters[other] else { return }
    within[one] += within[other] + between[one * count + other]
    sizes[one] += sizes[other]
    nearness[one] += nearness[other]
    clusters[one]?.append(contentsOf: taken)
    clusters[other] = nil
    versions[one] += 1
    for third in members.indices where third != one && clusters[third] != nil {
      let sum = between[one * count + third] + between[other * count + third]
      between[one * count + third] = sum
      between[third * count + one] = sum
    }
    joined[one].formUnion(joined[other])
    joined[one].subtract([one, other])
    for third in joined[one] {
      joined[third].remove(other)
      joined[third].insert(one)
      push(min(one, third), max(one, third))
    }
    joined[other] = []
  }

  private mutating func push(_ one: Int, _ other: Int) {
    let pairs = Double(sizes[one] * sizes[other])
    let likeness = Double(between[one * count + other]) / pairs
    let cohesion = (cohesion(one) * cohesion(other)).squareRoot()
    guard likeness >= cohesion * StoryClusters.share else { return }
    heap.insert(
      Merge(
        likeness: likeness, first: one, second: other, firstVersion: versions[one],
        secondVersion: versions[other]))
  }

  /// How alike the members of a cluster are.
  private func cohesion(_ one: Int) -> Double {
    let size = Double(sizes[one])
    let prior =
      StoryClusters.priorPairs * StoryClusters.priorShare * Double(nearness[one]) / size
    return (Double(within[one]) + prior) / (size * (size - 1) / 2 + StoryClusters.priorPairs)
  }
}

/// Two clusters that may become one.
private struct Merge {
  /// The mean of their members.
  let likeness: Double
  let first: Int
  let second: Int
  let firstVersion: Int
  let secondVersion: Int

  func precedes(_ other: Merge) -> Bool {
    (likeness, other.first, other.second) > (other.likeness, first, second)
  }
}

/// The merges that wait, the best at the head.
private struct MergeHeap {
  private var merges: [Merge] = []

  mutating func insert(_ merge: Merge) {
    merges.append(merge)
    var place = merges.count - 1
    while place > 0, merges[place].precedes(merges[(place - 1) / 2]) {
      merges.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func popFirst() -> Merge? {
    guard let first = merges.first, let last = merges.popLast() else { return nil }
    guard !merges.isEmpty else { return first }
    merges[0] = last
    var place = 0
    while true {
      let child = 2 * place + 1
      guard child < merges.count else { return first }
      let isRight = child + 1 < merges.count && merges[child + 1].precedes(merges[child])
      let best = isRight ? child + 1 : child
      guard merges[best].precedes(merges[place]) else { return first }
      merges.swapAt(place, best)
      place = best
    }
  }
}
