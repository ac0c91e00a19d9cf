import TestSupport
import Testing

@testable import Stories

@Suite struct IncreasingTests {
  @Test func `the most pairs that keep order are found`() {
    var numbers = SeededNumbers(seed: 9)
    for _ in 0..<300 {
      let values = (0..<Int.random(in: 0...9, using: &numbers)).shuffled(using: &numbers)
      let keys = Increasing.longest(values.enumerated().map { ($0, $1) })
      let kept = keys.map { values[$0] }
      #expect(keys == keys.sorted() && kept == kept.sorted())
      #expect(keys.count == IncreasingTests.slow(values))
    }
  }

  /// How many can be kept, by trying all ways.
  private static func slow(_ values: [Int], above floor: Int = -1) -> Int {
    guard let first = values.first else { return 0 }
    let rest = Array(values.dropFirst())
    let without = slow(rest, above: floor)
    return first > floor ? max(without, 1 + slow(rest, above: first)) : without
  }
}
