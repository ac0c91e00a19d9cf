/// The numbers at the side of a chart, from zero up in steps of 1, 2 or 5 and zeros.
struct TimelineScale: Hashable {
  /// The numbers that have a line: `[0, 20, 40, 60]`.
  let lines: [Int]
  /// The number at the upper edge.
  let top: Int

  /// How many steps there are at most.
  private static let mostSteps = 5

  /// A scale that reaches up to the largest count, or a little further.
  init(upTo largest: Int) {
    let largest = max(1, largest)
    let step = TimelineScale.step(upTo: largest)
    let whole = largest / step
    var lines = (0...whole).map { $0 * step }
    if whole * step < largest {
      let (next, overflows) = (whole * step).addingReportingOverflow(step)
      if !overflows { lines.append(next) }
    }
    self.lines = lines
    top = max(largest, lines.last ?? largest)
  }

  /// The smallest round step with which the lines are few.
  private static func step(upTo largest: Int) -> Int {
    var ten = 1
    while true {
      for step in [ten, ten * 2, ten * 5] where (largest - 1) / step < mostSteps { return step }
      ten *= 10
    }
  }
}
