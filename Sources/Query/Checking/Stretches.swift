/// Stretches of a text, as ranges of its tokens: sorted, each once.
struct Stretches {
  let ranges: [Range<Int>]

  init(sorted ranges: [Range<Int>]) { self.ranges = ranges }

  init(_ ranges: [Range<Int>]) {
    var sorted: [Range<Int>] = []
    sorted.reserveCapacity(ranges.count)
    for range in ranges.sorted(by: Stretches.precedes) where range != sorted.last {
      sorted.append(range)
    }
    self.ranges = sorted
  }

  private static func precedes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }

  /// From each of these to the nearest of the others that follows and does not overlap it, and from each
  /// of the others to the nearest of these before it: as many as there are, whatever the text.
  func joined(before others: Stretches, where areClose: (Range<Int>, Range<Int>) -> Bool) -> [Range<
    Int
  >] {
    guard !ranges.isEmpty, !others.ranges.isEmpty else { return [] }
    var joined: [Range<Int>] = []
    for range in ranges {
      if let next = others.first(from: range.upperBound), areClose(range, next) {
        joined.append(range.lowerBound..<next.upperBound)
      }
    }
    let byEnd = ranges.sorted { ($0.upperBound, $0.lowerBound) < ($1.upperBound, $1.lowerBound) }
    for other in others.ranges {
      if let previous = Stretches.last(in: byEnd, upTo: other.lowerBound), areClose(previous, other)
      {
        joined.append(previous.lowerBound..<other.upperBound)
      }
    }
    return joined
  }

  /// The first stretch that begins at a token or after it.
  private func first(from token: Int) -> Range<Int>? {
    let index = Stretches.partition(ranges) { $0.lowerBound >= token }
    return index < ranges.count ? ranges[index] : nil
  }

  /// The last stretch, by their ends, that ends at a token or before it.
  private static func last(in ranges: [Range<Int>], upTo token: Int) -> Range<Int>? {
    let index = partition(ranges) { $0.upperBound > token }
    return index > 0 ? ranges[index - 1] : nil
  }

  /// The first index of which something holds, which holds of all after it.
  private static func partition(
    _ ranges: [Range<Int>], _ holds: (Range<Int>) -> Bool
  ) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(ranges[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
