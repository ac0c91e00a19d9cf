import Articles
import Testing

@testable import Formats

@Suite struct PDFTests {
  /// A page of lines as pdftotext prints them, each `left top right text` in type of ten points.
  private func page(_ blocks: [[(Double, Double, Double, String)]]) -> [PDFPage] {
    let text = blocks.map { lines in
      let box = (
        lines.map(\.0).min() ?? 0, lines.map(\.1).min() ?? 0, lines.map(\.2).max() ?? 0,
        (lines.map(\.1).max() ?? 0) + 10
      )
      return "<block xMin=\"\(box.0)\" yMin=\"\(box.1)\" xMax=\"\(box.2)\" yMax=\"\(box.3)\">"
        + lines.map { line in
          let place =
            "xMin=\"\(line.0)\" yMin=\"\(line.1)\" xMax=\"\(line.2)\" yMax=\"\(line.1 + 10)\""
          return "<line \(place)><word \(place)>\(line.3)</word></line>"
        }.joined() + "</block>"
    }.joined()
    let page = "<doc><page width=\"600\" height=\"800\">\(text)</page></doc>"
    return PDFPage.pages(in: Markup.xml(Array(page.utf8)))
  }

  private func paragraphs(_ blocks: [[(Double, Double, Double, String)]]) -> [String] {
    PDFParagraphs(page(blocks)).paragraphs.map(\.text)
  }

  @Test(arguments: [
    (["It was tempo-", "rarily shut."], "It was temporarily shut."),
    (["a post-", "Soviet port"], "a post-Soviet port"),
    (["a well-known port and a well-", "known pier"], "a well-known port and a well-known pier"),
    (["he re-reads; we reread and re-", "read"], "he re-reads; we reread and reread"),
    (["from 2019 -", "and later"], "from 2019 - and later"),
    (["soft\u{AD}", "ware"], "software"),
  ])
  func brokenWordsAreMended(_ lines: [String], _ expected: String) {
    let block = lines.enumerated().map { (50.0, 100 + 12 * Double($0), 300.0, $1) }
    #expect(paragraphs([block]) == [expected])
  }

  /// Two columns under a headline, whose rows stand side by side.
  @Test func columnsAreReadOneAfterTheOther() {
    let left = (0..<4).map { (50.0, 150 + 12 * Double($0), 290.0, "left\($0)") }
    let right = (0..<4).map { (310.0, 150 + 12 * Double($0), 550.0, "right\($0)") }
    #expect(
      paragraphs([[(50, 100, 550, "Over both of them.")], right, left]) == [
        "Over both of them.", "left0 left1 left2 left3 right0 right1 right2 right3",
      ])
  }

  @Test func gapsIndentsAndShortLinesPartParagraphs() {
    let text = paragraphs([
      [
        (50, 100, 300, "one"), (50, 112, 300, "goes on"), (50, 124, 300, "to here."),
        (50, 148, 300, "two"), (50, 160, 120, "ends."), (50, 172, 300, "three"),
        (60, 184, 300, "four"), (50, 196, 300, "goes on"),
      ]
    ])
    #expect(text == ["one goes on to here.", "two ends.", "three", "four goes on"])
  }

  @Test func headsAndPageNumbersAreNoText() {
    let body = [(50.0, 300.0, 500.0, "text")]
    var pages =
      page([[(50, 20, 200, "Bay Courier, March 6, 2025")], body, [(290, 780, 300, "A1")]])
      + page([[(50, 20, 200, "Bay Courier, March 6, 2025")], body, [(290, 780, 300, "- 2 -")]])
    let margins = PDFMargins.take(from: &pages)
    #expect(pages.flatMap(\.blocks).flatMap(\.lines).map(\.text) == ["text", "text"])
    #expect(margins.source == "Bay Courier")
    #expect(margins.date?.description == "2025-03-06")
    #expect(margins.address == nil)
  }

  @Test func aPrintedPageHasAnAddressAndNoDay() {
    var pages = page([
      [(20, 10, 120, "2/5/26, 10:32 AM")], [(250, 10, 400, "Toll to double - Bay Courier")],
      [(50, 300, 500, "text")], [(20, 785, 300, "https://bay.example/toll?utm_source=x")],
      [(560, 785, 580, "1/1")],
    ])
    let margins = PDFMargins.take(from: &pages)
    #expect(pages.flatMap(\.blocks).flatMap(\.lines).map(\.text) == ["text"])
    #expect(margins.address == "https://bay.example/toll")
    #expect(margins.date == nil)
  }
}
