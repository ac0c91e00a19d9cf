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
}
