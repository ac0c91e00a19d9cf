/// What stands where in the drawing of a timeline: heading, grid, bars, axis and labels.
struct TimelineDrawing {
  /// The articles of all bars, and from when to when they are.
  let summary: String
  let height: Double
  /// The elements in the order in which they are painted.
  private(set) var elements: [String] = []

  private let bars: [TimelineBar]
  private let scale: TimelineScale
  private let left: Double
  private let upper: Double
  private let lower: Double

  static let width = 960.0
  private static let margin = 28.0
  private static let plotHeight = 320.0
  private static let lineHeight = 31.0
  /// Room for a column of small text in any sans-serif font, and in the headline.
  private static let column = 8.0
  private static let headlineColumns = 50
  private static let headlineLines = 3
  private static let widestBar = 64.0
  /// Thinner bars would be too pale to be seen, and lower ones would look like none.
  private static let thinnestBar = 0.8
  private static let lowestBar = 2.0

  init(title: String, bars: [TimelineBar]) {
    self.bars = bars
    scale = TimelineScale(upTo: bars.lazy.map(\.count).max() ?? 0)
    summary = TimelineDrawing.summary(of: bars)
    let headline = TimelineDrawing.headline(title)
    let numbers = scale.lines.map { $0.grouped.utf8.count }.max() ?? 1
    left = TimelineDrawing.margin + Double(numbers) * TimelineDrawing.column + 8
    let heading = TimelineDrawing.margin + Double(headline.count) * TimelineDrawing.lineHeight
    upper = heading + 52
    lower = upper + TimelineDrawing.plotHeight
    height = lower + 48
    draw(headline, summaryAt: heading + 14)
    drawGrid()
    drawBars()
    drawAxis()
  }

  // MARK: Texts

  private static func summary(of bars: [TimelineBar]) -> String {
    let total = bars.reduce(0) { sum, bar in
      let (total, overflows) = sum.addingReportingOverflow(max(0, bar.count))
      return overflows ? .max : total
    }
    let articles = total == 0 ? "No articles" : total.counted("article")
    guard let first = bars.first?.label, let last = bars.last?.label else { return articles }
    return articles + ", " + (first == last ? first : "\(first) to \(last)")
  }

  /// The title in lines of the headline, at most three.
  private static func headline(_ title: String) -> [String] {
    let lines = TerminalText.wrap(TerminalText.line(title), headlineColumns)
    let isCut = lines.count > headlineLines
    return lines.prefix(headlineLines).enumerated().map { index, line in
      let isLast = isCut && index == headlineLines - 1
      return TerminalText.fit(line + (isLast ? " …" : ""), headlineColumns)
    }
  }

  private mutating func text(_ text: String, _ kind: String, x: Double, y: Double) {
    elements.append(
      "<text class=\"\(kind)\" x=\"\(x.svg)\" y=\"\(y.svg)\">\(XMLText.escaped(text))</text>")
  }

  private mutating func draw(_ headline: [String], summaryAt y: Double) {
    for (index, line) in headline.enumerated() {
      let y = TimelineDrawing.margin + 18 + Double(index) * TimelineDrawing.lineHeight
      text(line, "headline", x: TimelineDrawing.margin, y: y)
    }
    text(
      TerminalText.fit(TerminalText.line(summary), 90), "summary", x: TimelineDrawing.margin, y: y)
  }

  // MARK: Plot

  private var right: Double { TimelineDrawing.width - TimelineDrawing.margin }
  private var pitch: Double { (right - left) / Double(max(1, bars.count)) }

  /// How far a number is above the axis.
  private func rise(_ number: Int) -> Double {
    Double(number) / Double(scale.top) * TimelineDrawing.plotHeight
  }

  private mutating func drawGrid() {
    for number in scale.lines {
      let y = lower - rise(number)
      if number > 0 {
        elements.append("<path class=\"grid\" d=\"M\(left.svg) \(y.svg)H\(right.svg)\"/>")
      }
      text(number.grouped, "number", x: left - 8, y: y + 4.5)
    }
  }

  /// Bars, each in a place of the plot's height, which shows the tooltip of a low bar, too.
  private mutating func drawBars() {
    guard !bars.isEmpty else { return }
    // Thin bars touch: gaps of less than a point are no gaps but stripes.
    let drawn = pitch >= 4 ? min(pitch * 0.8, TimelineDrawing.widestBar) : pitch + 0.1
    let barWidth = max(TimelineDrawing.thinnestBar, drawn)
    let place = rectangle(width: pitch, height: TimelineDrawing.plotHeight)
    elements.append("<g>")
    for (index, bar) in bars.enumerated() {
      let start = left + Double(index) * pitch
      let count = max(0, bar.count)
      var group =
        "<g><title>\(XMLText.escaped("\(bar.label): \(count.counted("article"))"))</title>"
      group += place("place", start, upper)
      if count > 0 {
        let height = max(TimelineDrawing.lowestBar, rise(count))
        let box = rectangle(width: barWidth, height: height)
        group += box("bar", start + (pitch - barWidth) / 2, lower - height)
      }
      elements.append(group + "</g>")
    }
    elements.append("</g>")
  }

  private func rectangle(
    width: Double, height: Double
  ) -> (_ kind: String, _ x: Double, _ y: Double) -> String {
    let size = "width=\"\(width.svg)\" height=\"\(height.svg)\""
    return { "<rect class=\"\($0)\" x=\"\($1.svg)\" y=\"\($2.svg)\" \(size)/>" }
  }

  private mutating func drawAxis() {
    let labels = TimelineLabels(
      column: TimelineDrawing.column, gap: 10, pitch: pitch, first: left + pitch / 2,
      edges: 6...TimelineDrawing.width - 6)
    let placed = labels.placed(bars)
    var path = "M\(left.svg) \(lower.svg)H\(right.svg)"
    for label in placed { path += "M\(labels.middle(label.bar).svg) \(lower.svg)v6" }
    elements.append("<path class=\"axis\" d=\"\(path)\"/>")
    for label in placed {
      text(label.text, "label", x: labels.middle(label.bar), y: lower + 23)
    }
  }
}

extension Double {
  /// A length of a drawing, to a hundredth: `12`, `12.5`, `0.18`.
  var svg: String {
    let hundredths = Int((self * 100).rounded())
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    guard part > 0 else { return sign + String(whole) }
    let digits = part < 10 ? "0\(part)" : part % 10 == 0 ? "\(part / 10)" : "\(part)"
    return "\(sign)\(whole).\(digits)"
  }
}
