import Query

/// Which stretches of a text are close to each other, by comparing each with each.
struct SlowCloseness {
  let part: SlowArchive.Part

  /// From one to the nearest other, where they are close.
  func join(
    _ left: Set<Range<Int>>, _ right: Set<Range<Int>>, _ proximity: Proximity
  ) -> Set<Range<Int>> {
    switch proximity {
    case .near(let words): return eitherWay(left, right) { $1.lowerBound - $0.upperBound <= words }
    case .before(let words): return inOrder(left, right) { $1.lowerBound - $0.upperBound <= words }
    case .sentence: return inOne(part.sentences, left, right)
    case .paragraph: return inOne(part.paragraphs, left, right)
    }
  }

  private func inOne(
    _ units: [Int], _ left: Set<Range<Int>>, _ right: Set<Range<Int>>
  ) -> Set<Range<Int>> {
    let isInside = { (range: Range<Int>) in
      range.allSatisfy { units[$0] == units[range.lowerBound] }
    }
    return eitherWay(left.filter(isInside), right.filter(isInside)) {
      units[$0.lowerBound] == units[$1.lowerBound]
    }
  }

  private func eitherWay(
    _ left: Set<Range<Int>>, _ right: Set<Range<Int>>, _ areClose: (Range<Int>, Range<Int>) -> Bool
  ) -> Set<Range<Int>> {
    inOrder(left, right, areClose).union(inOrder(right, left, areClose))
  }

  private func inOrder(
    _ left: Set<Range<Int>>, _ right: Set<Range<Int>>, _ areClose: (Range<Int>, Range<Int>) -> Bool
  ) -> Set<Range<Int>> {
    var joined: Set<Range<Int>> = []
    for one in left {
      let next = right.filter { $0.lowerBound >= one.upperBound }
        .min { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
      if let next, areClose(one, next) { joined.insert(one.lowerBound..<next.upperBound) }
    }
    for other in right {
      let previous = left.filter { $0.upperBound <= other.lowerBound }
        .max { ($0.upperBound, $0.lowerBound) < ($1.upperBound, $1.lowerBound) }
      if let previous, areClose(previous, other) {
        joined.insert(previous.lowerBound..<other.upperBound)
      }
    }
    return joined
  }
}
