/// A timeline as lines of text, for a terminal or a pipe: a label, a bar and a count each.
///
///     2026-01  ██████▌         1,203
///     2026-02  ██████████████  2,587
///
/// Long runs of bars without articles are one line. Lines are handed on one by one.
public struct TimelineChart: Sendable {
  private let style: TerminalStyle

  /// How many columns a chart has where the style tells none.
  private static let usualWidth = 80
  /// How many it has at most: further away, a count is not seen to belong to its label.
  private static let widest = 200
  /// How many empty bars in a row are shown as they are.
  private static let longestEmptyRun = 5

  /// A chart as wide, and as coloured, as the style says.
  public init(_ style: TerminalStyle) { self.style = style }

  /// Writes the chart, and all that the sink held back: `TimelineChart(style).write(bars, to:
  /// sink)`.
  public func write(_ bars: [TimelineBar], to sink: OutputSink) throws(OutputSink.Failure) {
    try forEachLine(of: bars) { (line) throws(OutputSink.Failure) in
      try sink.write(line)
      try sink.write("\n")
    }
    try sink.flush()
  }

  /// Hands on the lines of the chart, without line ends; no bars make no lines.
  public func forEachLine<Failure: Error>(
    of bars: [TimelineBar], _ body: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let layout = Layout(bars, width: width)
    // The first and the last bar tell from when to when the chart is, so they are never folded.
    let ends = [bars.startIndex, bars.endIndex - 1]
    var run = 0..<0
    for (index, bar) in bars.enumerated() {
      if bar.count <= 0, !ends.contains(index) {
        run = (run.isEmpty ? index : run.lowerBound)..<index + 1
        continue
      }
      try empty(bars[run], layout, body)
      run = 0..<0
      try body(line(bar, layout))
    }
  }

  private var width: Int {
    min(max(1, style.width ?? TimelineChart.usualWidth), TimelineChart.widest)
  }

  /// Bars without articles: as they are, or folded to one line.
  private func empty<Failure: Error>(
    _ run: ArraySlice<TimelineBar>, _ layout: Layout, _ body: (String) throws(Failure) -> Void
  ) throws(Failure) {
    guard run.count > TimelineChart.longestEmptyRun else {
      for bar in run { try body(line(bar, layout)) }
      return
    }
    let folded = "  ⋮ \(run.count.grouped) without articles"
    let isNarrow = TerminalText.width(folded) > width
    try body(style.dim(isNarrow ? "  ⋮ \(run.count.grouped) empty" : folded))
  }

  private func line(_ bar: TimelineBar, _ layout: Layout) -> String {
    let label = TerminalText.pad(layout.label(of: bar), layout.labelWidth)
    let blocks = layout.blocks(of: bar)
    let count = max(0, bar.count).grouped
    let isEmpty = blocks.isEmpty
    let shown = isEmpty ? "·" : blocks
    let spaces = layout.barWidth - shown.count + layout.gap.count + layout.countWidth - count.count
    return label + layout.gap + (isEmpty ? style.dim(shown) : style.bar(shown))
      + String(repeating: " ", count: max(1, spaces)) + (isEmpty ? style.dim(count) : count)
  }
}

/// The columns of a chart.
private struct Layout {
  let labelWidth: Int
  let barWidth: Int
  let countWidth: Int
  let gap: String
  private let largest: Int

  /// Narrower bars take a column from the gaps around them.
  private static let comfortable = 12
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  init(_ bars: [TimelineBar], width: Int) {
    largest = max(0, bars.lazy.map(\.count).max() ?? 0)
    countWidth = largest.grouped.count
    // A date always stands whole.
    let widestLabel = max(10, width / 2)
    labelWidth = bars.reduce(0) {
      max($0, min(widestLabel, TerminalText.width(TerminalText.line($1.label))))
    }
    let room = width - labelWidth - countWidth
    gap = room - 4 >= Layout.comfortable ? "  " : " "
    barWidth = max(1, room - 2 * gap.count)
  }

  func label(of bar: TimelineBar) -> String {
    TerminalText.fit(TerminalText.line(bar.label), labelWidth)
  }

  /// The bar to an eighth of a column; a count above zero has an eighth at least.
  func blocks(of bar: TimelineBar) -> String {
    guard bar.count > 0 else { return "" }
    let length = max(1, Int((bar.share(of: largest) * Double(barWidth * 8)).rounded()))
    return String(repeating: "█", count: length / 8) + Layout.eighths[length % 8]
  }
}
