/// The labels beneath a chart: as many as can stand side by side, at places where a reader expects
/// them.
///
/// All of them where there is room; else the beginnings of months or of years; else every second,
/// fifth or tenth year, or every quarter; else labels at even distances.
struct TimelineLabels {
  /// A label beneath one of the bars.
  struct Label: Hashable {
    let bar: Int
    let text: String
  }

  /// How wide a column of text is, and the room between two labels.
  let column: Double
  let gap: Double
  /// How far it is from bar to bar, where the middle of the first stands, and what labels stay
  /// within.
  let pitch: Double
  let first: Double
  let edges: ClosedRange<Double>

  /// Fewer labels of months or years than these tell a reader too little.
  private static let fewest = 4
  private static let longest = 24

  /// The labels that stand beneath the bars, none over another.
  func placed(_ bars: [TimelineBar]) -> [Label] {
    let all = bars.enumerated().map { Label(bar: $0, text: TimelineLabels.shortened($1.label)) }
    if fits(inside(all)) { return inside(all) }
    let parts = all.map { $0.text.split(separator: "-") }
    let depth = parts.first?.count ?? 1
    let levels = [all] + (1..<max(1, depth)).reversed().map { TimelineLabels.starts(parts, $0) }
    let whole = levels.dropFirst().map(inside)
    let thinned = levels.flatMap(TimelineLabels.thinned).map(inside)
    return (whole + thinned).first { $0.count >= TimelineLabels.fewest && fits($0) } ?? even(all)
  }

  /// A label as it is drawn.
  private static func shortened(_ label: String) -> String {
    TerminalText.fit(TerminalText.line(label), longest)
  }

  // MARK: Room

  /// The middle of a bar.
  func middle(_ bar: Int) -> Double { first + Double(bar) * pitch }

  private func extent(_ label: Label) -> ClosedRange<Double> {
    let half = Double(TerminalText.width(label.text)) * column / 2
    return middle(label.bar) - half...middle(label.bar) + half
  }

  private func inside(_ labels: [Label]) -> [Label] {
    labels.filter {
      let extent = extent($0)
      return extent.lowerBound >= edges.lowerBound && extent.upperBound <= edges.upperBound
    }
  }

  private func fits(_ labels: [Label]) -> Bool {
    zip(labels, labels.dropFirst()).allSatisfy {
      extent($0).upperBound + gap <= extent($1).lowerBound
    }
  }

  // MARK: Choices

  /// Where a year, or a month, begins: labels of so many parts.
  private static func starts(_ parts: [[Substring]], _ depth: Int) -> [Label] {
    parts.indices.compactMap { index in
      let begins =
        index > 0
        ? parts[index].prefix(depth) != parts[index - 1].prefix(depth)
        : parts[index].dropFirst(depth).allSatisfy { Int($0.drop { $0 == "W" }) == 1 }
      return begins
        ? Label(bar: index, text: parts[index].prefix(depth).joined(separator: "-")) : nil
    }
  }

  /// Labels of months by the quarter and half-year, and of years by round numbers; none of others.
  private static func thinned(_ labels: [Label]) -> [[Label]] {
    let parts = labels.first?.text.split(separator: "-") ?? []
    switch parts.count {
    case 1:
      return [2, 5, 10, 20, 50, 100].map { step in labels.filter { number($0, step) == 0 } }
    case 2 where Int(parts[1]) != nil:
      return [3, 6].map { step in labels.filter { number($0, step) == 1 } }
    default: return []
    }
  }

  /// What is left of a label's last number after whole steps.
  private static func number(_ label: Label, _ step: Int) -> Int? {
    label.text.split(separator: "-").last.flatMap { Int($0) }.map { $0 % step }
  }

  /// Labels at even distances from the first that has room.
  private func even(_ labels: [Label]) -> [Label] {
    let widest = labels.reduce(0) { max($0, TerminalText.width($1.text)) }
    let step = max(1, Int(((Double(widest) * column + gap) / pitch).rounded(.up)))
    let start = inside(labels).first?.bar ?? 0
    return inside(stride(from: start, to: labels.count, by: step).map { labels[$0] })
  }
}
