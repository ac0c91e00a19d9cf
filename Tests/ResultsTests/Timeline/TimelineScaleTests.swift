import Testing

@testable import Results

@Suite struct TimelineScaleTests {
  @Test(
    arguments: [
      (Int.min, [0, 1]),
      (0, [0, 1]),
      (1, [0, 1]),
      (2, [0, 1, 2]),
      (5, [0, 1, 2, 3, 4, 5]),
      (6, [0, 2, 4, 6]),
      (7, [0, 2, 4, 6, 8]),
      (11, [0, 5, 10, 15]),
      (25, [0, 5, 10, 15, 20, 25]),
      (26, [0, 10, 20, 30]),
      (99, [0, 20, 40, 60, 80, 100]),
      (101, [0, 50, 100, 150]),
      (2587, [0, 1000, 2000, 3000]),
    ])
  func stepsAreRound(largest: Int, lines: [Int]) {
    #expect(TimelineScale(upTo: largest).lines == lines)
    #expect(TimelineScale(upTo: largest).top == lines.last)
  }

  /// The next round number is one that no `Int` holds.
  @Test func theLargestNumberHasAScale() {
    let scale = TimelineScale(upTo: .max)
    let quintillions = [0, 2, 4, 6, 8].map { $0 * 1_000_000_000_000_000_000 }
    #expect(scale.lines == quintillions)
    #expect(scale.top == .max)
  }
}
