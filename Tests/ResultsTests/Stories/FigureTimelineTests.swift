import Testing

@testable import Results

/// How a story's figures changed, set for terminals of any width.
@Suite struct FigureTimelineTests {
  private func lines(width: Int?) -> [String] {
    var style = TerminalStyle()
    style.width = width
    let quake = SampleComparison.quake
    return FigureTimeline(quake).text(of: quake, style).split(separator: "\n").map(String.init)
  }

  private func words(_ lines: [String]) -> [String] {
    lines.flatMap { $0.split(separator: " ").map(String.init) }.sorted()
  }

  @Test(arguments: [46, 52, 60, 80, 100])
  func `lines are broken between words`(width: Int) {
    let narrow = lines(width: width)
    #expect(narrow.allSatisfy { TerminalText.width($0) <= width }, "\(narrow)")
    #expect(words(narrow) == words(lines(width: nil)))
  }

  @Test func `where there is room, a step is a line`() {
    #expect(lines(width: 120) == lines(width: nil))
  }
}
