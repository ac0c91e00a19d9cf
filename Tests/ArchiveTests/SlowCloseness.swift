import Query

/// A stretch of a text, by its tokens.
struct SlowStretch: Hashable {
  let tokens: Range<Int>
  /// Whether it reaches from one match to another.
  var isJoined = false
}

/// Which stretches of a text are close to each other, by comparing each with each.
struct SlowCloseness {
  let part: SlowArchive.Part

  /// From one to the nearest other, where they are close.
  func join(
    _ left: Set<SlowStretch>, _ right: Set<SlowStretch>, _ proximity: Proximity
  ) -> Set<SlowStretch> {
    switch proximity {
    case .near(let words): return eitherWay(left, right) { $1.lowerBound - $0.upperBound <= words }
    case .before(let words): return inOrder(left, right) { $1.lowerBound - $0.upperBound <= words }
    case .sentence: return inOne(part.sentences, left, right)
    case .paragraph: return inOne(part.paragraphs, left, right)
    }
  }

  private func inOne(
    _ units: [Int], _ left: Set<SlowStretch>, _ right: Set<SlowStretch>
  ) -> Set<SlowStretch> {
    let isInside = { (stretch: SlowStretch) in
      stretch.tokens.allSatisfy { units[$0] == units[stretch.tokens.lowerBound] }
    }
    return eitherWay(left.filter(isInside), right.filter(isInside)) {
      units[$0.lowerBound] == units[$1.lowerBound]
    }
  }

  private func eitherWay(
    _ left: Set<SlowStretch>, _ right: Set<SlowStretch>,
    _ areClose: (Range<Int>, Range<Int>) -> Bool
  ) -> Set<SlowStretch> {
    inOrder(left, right, areClose).union(inOrder(right, left, areClose))
      .union(left.filter { reaches($0, overOneOf: right) })
      .union(right.filter { reaches($0, overOneOf: left) })
  }

  /// Whether one of the others stands between the ends of a stretch from one match to another.
  private func reaches(_ stretch: SlowStretch, overOneOf others: Set<SlowStretch>) -> Bool {
    stretch.isJoined
      && others.contains {
        stretch.tokens.lowerBound < $0.tokens.lowerBound
          && $0.tokens.upperBound < stretch.tokens.upperBound
      }
  }

  private func inOrder(
    _ left: Set<SlowStretch>, _ right: Set<SlowStretch>,
    _ areClose: (Range<Int>, Range<Int>) -> Bool
  ) -> Set<SlowStretch> {
    var joined: Set<SlowStretch> = []
    let (firsts, seconds) = (Set(left.map(\.tokens)), Set(right.map(\.tokens)))
    func join(_ first: Range<Int>, _ second: Range<Int>) {
      guard areClose(first, second) else { return }
      joined.insert(
        SlowStretch(tokens: first.lowerBound..<second.upperBound, isJoined: true))
    }
    for first in firsts {
      let next = seconds.filter { $0.lowerBound >= first.upperBound }
        .min { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
      if let next { join(first, next) }
    }
    for second in seconds {
      let previous = firsts.filter { $0.upperBound <= second.lowerBound }
        .max { ($0.upperBound, $0.lowerBound) < ($1.upperBound, $1.lowerBound) }
      if let previous { join(previous, second) }
    }
    return joined
  }
}
