import Testing

@testable import Formats

/// Pages that no person would write.
@Suite struct PageLimitsTests {
  @Test(arguments: [
    "div", "span", "a href='/'", "blockquote", "table><tr><td", "p class='ad'", "font",
  ])
  func elementsNestedDeeplyAreRead(tag: String) throws {
    let html = String(repeating: "<\(tag)>", count: 100_000) + PageTexts.prose(1)
    _ = try? PageTexts.read(html)
  }

  @Test(arguments: [
    "<p>", "<br>", "<img>", "&nbsp;", "<li><a href=x>x</a>", "<!-- -->", "\"articleBody\":\"",
  ])
  func manyOfAKindAreRead(piece: String) throws {
    let html = "<body>\(PageTexts.article)" + String(repeating: piece, count: 60_000)
    #expect(try PageTexts.read(html).paragraphs.contains(PageTexts.prose(1)))
  }

  @Test(arguments: ["", "<", "<html>", "<body></body>", "<script>{\"articleBody\":\"", "<p>"])
  func emptyPagesHaveNoText(html: String) {
    #expect((try? PageTexts.read(html).paragraphs) ?? [] == [])
  }

  /// What parts the text of a page parts it at any depth, and short paragraphs count as elsewhere.
  @Test(arguments: [10, 300, 480, 495, 496, 497, 498, 500, 1000, 20_000])
  func deepParagraphsStayApart(depth: Int) throws {
    let html =
      String(repeating: "<div>", count: depth)
      + "<p class=x>\(PageTexts.prose(1))</p><script>track(\"reader\")</script>"
      + "<p>\(PageTexts.prose(2)) <b>Once</b> more.</p>"
      + "<p class='caption'>A ferry in the fog, seen from the quay.</p>"
      + "<p>\(PageTexts.prose(3))<br>\(PageTexts.prose(4))</p><p>It was late.</p>"
    #expect(
      try PageTexts.read(html).paragraphs == [
        PageTexts.prose(1), PageTexts.prose(2) + " Once more.",
        PageTexts.prose(3) + "\n" + PageTexts.prose(4), "It was late.",
      ])
  }
}
