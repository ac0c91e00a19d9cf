import Testing

import TestSupport

@testable import Stories

@Suite struct OptimalMatchingTests {
  typealias Candidate = OptimalMatching.Candidate

  @Test func `the sum is the highest, as a slow search finds it`() {
    var numbers = SeededNumbers(seed: 1)
    for _ in 0..<400 {
      let (height, width) = (
        Int.random(in: 0...6, using: &numbers), Int.random(in: 0...6, using: &numbers)
      )
      var candidates: [Candidate] = []
      for left in 0..<height {
        for right in 0..<width where Int.random(in: 0..<3, using: &numbers) > 0 {
          candidates.append(
            Candidate(left: left, right: right, score: Double.random(in: 0.1...1, using: &numbers)))
        }
      }
      let best = OptimalMatching.best(of: candidates)
      #expect(abs(best.map(\.score).reduce(0, +) - SlowMatching.highest(candidates)) < 1e-9)
      #expect(Set(best.map(\.left)).count == best.count)
      #expect(Set(best.map(\.right)).count == best.count)
    }
  }

  @Test func `the best pair is given up where two others are better together`() {
    let best = OptimalMatching.best(of: [
      Candidate(left: 0, right: 0, score: 1), Candidate(left: 0, right: 1, score: 0.9),
      Candidate(left: 1, right: 0, score: 0.9),
    ])
    #expect(best.map { [$0.left, $0.right] } == [[0, 1], [1, 0]])
  }

  @Test func `too many that hang together are paired up all the same`() {
    let count = 400
    let candidates = (0..<count).flatMap { left in
      (0..<3).map { Candidate(left: left, right: (left + $0) % count, score: $0 == 1 ? 1 : 0.5) }
    }
    #expect(OptimalMatching.best(of: candidates).count == count)
  }
}

/// The highest sum of scores, by trying all ways.
enum SlowMatching {
  static func highest(_ candidates: [OptimalMatching.Candidate]) -> Double {
    guard let first = candidates.first else { return 0 }
    let rest = Array(candidates.dropFirst())
    let without = highest(rest)
    let free = rest.filter { $0.left != first.left && $0.right != first.right }
    return max(without, first.score + highest(free))
  }
}
