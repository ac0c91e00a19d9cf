import Testing

@testable import Results

@Suite struct TimelineChartTests {
  private func chart(_ bars: [TimelineBar], width: Int? = nil, hasColour: Bool = false) -> String {
    var style = TerminalStyle()
    style.width = width
    style.hasColour = hasColour
    var text = ""
    TimelineChart(style).forEachLine(of: bars) { text += $0 + "\n" }
    return text
  }

  /// Days of February 2026, or of a February that goes on.
  private func days(_ counts: [Int]) -> [TimelineBar] {
    counts.enumerated().map { day, count in
      TimelineBar(label: "2026-02-\(day < 9 ? "0" : "")\(day + 1)", count: count)
    }
  }

  private let months = [
    TimelineBar(label: "2026-01", count: 1203),
    TimelineBar(label: "2026-02", count: 2587),
    TimelineBar(label: "2026-03", count: 0),
    TimelineBar(label: "2026-04", count: 1),
    TimelineBar(label: "2026-05", count: 77),
  ]

  @Test func drawsALineForEachBar() {
    #expect(
      chart(months, width: 40) == """
        2026-01  ███████████▏              1,203
        2026-02  ████████████████████████  2,587
        2026-03  ·                             0
        2026-04  ▏                             1
        2026-05  ▊                            77

        """)
  }

  @Test func narrowTerminalsGetShorterBars() {
    #expect(
      chart(months, width: 20) == """
        2026-01 ██▊    1,203
        2026-02 ██████ 2,587
        2026-03 ·          0
        2026-04 ▏          1
        2026-05 ▏         77

        """)
  }

  @Test func theLargestFillsTheWidth() {
    let line = chart([TimelineBar(label: "2026", count: 7)])
    #expect(line == "2026  " + String(repeating: "█", count: 71) + "  7\n")
  }

  /// A pipe has 80 columns; beyond 200 a count would be lost far from its label.
  @Test(arguments: [(nil, 80), (20, 20), (33, 33), (120, 120), (200, 200), (Int.max, 200)])
  func everyLineIsAsWideAsTheTerminal(width: Int?, columns: Int) {
    let lines = chart(months, width: width).split(separator: "\n")
    #expect(lines.map { TerminalText.width(String($0)) } == Array(repeating: columns, count: 5))
  }

  /// Where there is no room at all, labels and counts are still whole.
  @Test(arguments: [Int.min, 0, 1, 12])
  func noTerminalIsTooNarrow(width: Int) {
    #expect(chart(days([3, 12]), width: width) == "2026-02-01 ▎  3\n2026-02-02 █ 12\n")
  }

  /// Bars of ten columns for counts of which the largest is 80.
  @Test(arguments: [
    (0, "·"), (1, "▏"), (2, "▎"), (3, "▍"), (4, "▌"), (5, "▋"), (6, "▊"), (7, "▉"), (8, "█"),
    (9, "█▏"), (44, "█████▌"), (79, "█████████▉"), (80, "██████████"), (-5, "·"), (Int.min, "·"),
  ])
  func measuresInEighths(count: Int, bar: String) {
    let lines = chart(days([count, 80]), width: 24).split(separator: "\n")
    #expect(lines.first?.split(separator: " ").dropFirst().first.map(String.init) == bar)
  }

  @Test func aCountAboveZeroNeverLooksLikeZero() {
    #expect(
      chart(days([0, 1, .max]), width: 51) == """
        2026-02-01  ·                                     0
        2026-02-02  ▏                                     1
        2026-02-03  ████████████  9,223,372,036,854,775,807

        """)
  }

  // MARK: Empty bars

  @Test func nothingIsDrawnForNoBars() { #expect(chart([]) == "") }

  @Test func fiveEmptyBarsInARowAreShown() {
    #expect(
      chart(days([3, 0, 0, 0, 0, 0, 1]), width: 27) == """
        2026-02-01  ████████████  3
        2026-02-02  ·             0
        2026-02-03  ·             0
        2026-02-04  ·             0
        2026-02-05  ·             0
        2026-02-06  ·             0
        2026-02-07  ████          1

        """)
  }

  @Test func moreAreFoldedToALine() {
    #expect(
      chart(days([3, 0, 0, 0, 0, 0, 0, 1, 0, 2]), width: 27) == """
        2026-02-01  ████████████  3
          ⋮ 6 without articles
        2026-02-08  ████          1
        2026-02-09  ·             0
        2026-02-10  ████████      2

        """)
  }

  /// The first and the last tell from when to when the chart is.
  @Test func theEndsAreNeverFolded() {
    #expect(
      chart(days(Array(repeating: 0, count: 28)), width: 27) == """
        2026-02-01  ·             0
          ⋮ 26 without articles
        2026-02-28  ·             0

        """)
  }

  @Test func foldedLinesFitNarrowTerminals() {
    #expect(
      chart(days([5] + Array(repeating: 0, count: 17) + [5]), width: 20) == """
        2026-02-01 ███████ 5
          ⋮ 17 empty
        2026-02-19 ███████ 5

        """)
  }

  // MARK: Colour and safety

  /// `‹` and `›` stand for the colour of bars, `(` and `)` for dim text.
  @Test func coloursAreOnlyWhereTheStyleHasThem() {
    let bars = days([3, 0, 1, 0, 0, 0, 0, 0, 0, 3])
    let text = chart(bars, width: 27, hasColour: true)
      .replacing(/\u{1B}\[36m([^\u{1B}]*)\u{1B}\[0m/) { "‹\($0.1)›" }
      .replacing(/\u{1B}\[2m([^\u{1B}]*)\u{1B}\[0m/) { "(\($0.1))" }
    #expect(
      text == """
        2026-02-01  ‹████████████›  3
        2026-02-02  (·)             (0)
        2026-02-03  ‹████›          1
        (  ⋮ 6 without articles)
        2026-02-10  ‹████████████›  3

        """)
    #expect(!chart(bars, width: 27).unicodeScalars.contains("\u{1B}"))
  }

  @Test func labelsAreSafeAndCutWhereTheyAreLong() {
    let bars = ["a\u{1B}[2J\nb\u{202E}", "日本", "an extraordinarily long label", ""]
      .map { TimelineBar(label: $0, count: 1) }
    #expect(
      chart(bars, width: 30) == """
        a[2J b          ████████████ 1
        日本            ████████████ 1
        an extraordina… ████████████ 1
                        ████████████ 1

        """)
  }

  // MARK: Writing

  @Test func writesToASink() throws {
    let file = TemporaryFile()
    defer { file.remove() }
    let bars = (1...5000).map { TimelineBar(label: "\($0)", count: $0) }
    try TimelineChart(TerminalStyle()).write(bars, to: try OutputSink(path: file.path))
    #expect(String(decoding: try file.bytes(), as: UTF8.self) == chart(bars))
    #expect(chart(bars).split(separator: "\n").count == 5000)
  }

  private struct Stop: Error {}

  @Test func stopsWhereTheReaderDoes() {
    var lines = 0
    #expect(throws: Stop.self) {
      try TimelineChart(TerminalStyle()).forEachLine(of: months) { _ throws(Stop) in
        lines += 1
        if lines == 2 { throw Stop() }
      }
    }
    #expect(lines == 2)
  }
}
