import Testing

@testable import Formats

/// Texts that a page keeps for machines.
@Suite struct StatedTextTests {
  private let own = (1...6).map(PageTexts.prose)

  @Test(arguments: [
    (#"{"a": "x", "articleBody" : "one\ntwo"}"#, "one\ntwo"),
    (#"{"articleBody":"caf\u00e9 \ud83d\ude00 \"so\" \/ \\"}"#, "café 😀 \"so\" / \\"),
    (#"{"articleBody":"a"},{"articleBody":"longer"}"#, "longer"),
    (#"{"articleBody":"\ud83d"}"#, "\u{FFFD}"),
    (#"{"articleBody":"cut of"#, "cut of"),
    (#"{"articleBody":"cut \u00"#, "cut 00"),
    (#"{"articleBody":["none"]}"#, ""), (#"{"articleBody""#, ""), ("", ""),
  ])
  func stringsOfAKey(json: String, text: String) {
    let found = JSONStrings.longest(ofKey: "\"articlebody\"", in: Array(json.utf8)[...])
    #expect(String(decoding: found, as: UTF8.self) == text)
  }

  @Test func servesWhereTheMarkupHasMuchLess() throws {
    let html =
      "<body><script type='application/ld+json'>{\"articleBody\": \"\(own.joined(separator: "\\n"))\"}"
      + "</script><article><p>\(own[0])</p></article></body>"
    #expect(try PageTexts.read(html).paragraphs == own)
  }

  @Test func endsTheTextWhereItEnds() throws {
    let html =
      "<body><script type='application/ld+json'>{\"articleBody\": \"\(own[0]) \(own[1]) \(own[2])\"}"
      + "</script><div><p>\(own[0])</p><p>\(own[1])</p><p>\(own[2])</p><p>\(own[3])</p></div></body>"
    #expect(try PageTexts.read(html).paragraphs == Array(own.prefix(3)))
  }

  @Test(arguments: [
    #"{"post":{"content":"TEXT"},"menu":["News of the day, all of it."]}"#,
    #"window.STATE = {"post": {"title": "No luck", "content": "TEXT"}};"#,
  ])
  func scriptsFillEmptyPages(state: String) throws {
    let text = own.map { "<p>\($0)<\\/p>" }.joined()
    let html =
      "<body><div id=app></div><script>\(state.replacing("TEXT", with: text))</script></body>"
    #expect(try PageTexts.read(html).paragraphs == own)
  }

  @Test func paragraphsInAListAreRead() throws {
    let list = own.map { "{\"kind\":\"p\",\"text\":\"\($0)\"}" }.joined(separator: ",")
    let html = "<body><div id=app></div><script>{\"blocks\":[\(list)]}</script></body>"
    #expect(try PageTexts.read(html).paragraphs == own)
  }
}
