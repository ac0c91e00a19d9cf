import Articles

/// A stretch of a text, by its tokens.
struct Stretch: Hashable {
  let tokens: Range<Int>
  /// Whether it reaches from one match to another, with other words between them.
  let isJoined: Bool

  var lowerBound: Int { tokens.lowerBound }
  var upperBound: Int { tokens.upperBound }
}

/// Stretches of a text: sorted, each once.
struct Stretches {
  let all: [Stretch]

  init(sorted all: [Stretch]) { self.all = all }

  init(_ stretches: [Stretch]) {
    var sorted: [Stretch] = []
    sorted.reserveCapacity(stretches.count)
    for stretch in stretches.sorted(by: Stretches.precedes) where stretch != sorted.last {
      sorted.append(stretch)
    }
    all = sorted
  }

  private static func precedes(_ left: Stretch, _ right: Stretch) -> Bool {
    (left.lowerBound, left.upperBound, left.isJoined ? 1 : 0)
      < (right.lowerBound, right.upperBound, right.isJoined ? 1 : 0)
  }

  /// How many different places there are.
  var count: Int { Set(all.lazy.map(\.tokens)).count }

  /// From each of these to the nearest of the others that follows and does not overlap it, and from
  /// each of the others to the nearest of these before it: as many as there are, whatever the text.
  func joined(before others: Stretches, where areClose: (Stretch, Stretch) -> Bool) -> [Stretch] {
    guard !all.isEmpty, !others.all.isEmpty else { return [] }
    var joined: [Stretch] = []
    func join(_ first: Stretch, _ second: Stretch) {
      guard areClose(first, second) else { return }
      joined.append(Stretch(tokens: first.lowerBound..<second.upperBound, isJoined: true))
    }
    for stretch in all {
      if let next = others.first(from: stretch.upperBound) { join(stretch, next) }
    }
    let byEnd = all.sorted { ($0.upperBound, $0.lowerBound) < ($1.upperBound, $1.lowerBound) }
    for other in others.all {
      if let previous = Stretches.last(in: byEnd, upTo: other.lowerBound) { join(previous, other) }
    }
    return joined
  }

  /// Those that reach over one of the others, which stands between their ends.
  func around(_ others: Stretches) -> [Stretch] {
    var nearestEnd = Int.max
    // For each of the others, where the first of it and those after it ends.
    let ends = Array(
      others.all.reversed().map { other in
        nearestEnd = min(nearestEnd, other.upperBound)
        return nearestEnd
      }.reversed())
    return all.filter { stretch in
      let index = others.all.partitionIndex { $0.lowerBound > stretch.lowerBound }
      return stretch.isJoined && index < ends.count && ends[index] < stretch.upperBound
    }
  }

  /// The first stretch that begins at a token or after it.
  private func first(from token: Int) -> Stretch? {
    let index = all.partitionIndex { $0.lowerBound >= token }
    return index < all.count ? all[index] : nil
  }

  /// The last stretch, by their ends, that ends at a token or before it.
  private static func last(in byEnd: [Stretch], upTo token: Int) -> Stretch? {
    let index = byEnd.partitionIndex { $0.upperBound > token }
    return index > 0 ? byEnd[index - 1] : nil
  }

}
