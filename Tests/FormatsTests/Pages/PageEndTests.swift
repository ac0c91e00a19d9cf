import Articles
import Foundation
import Testing

@testable import Formats

/// Pages whose files end too early say so, and whole pages do not, however few tags they close.
@Suite struct PageEndTests {
  private func isCut(_ html: String) -> Bool {
    Page(FileContent(path: "page.html", bytes: Array(html.utf8))).notes.contains(CutFile.note)
  }

  @Test(arguments: [
    "<html><body><p>The ferry left.</p><p>It came",
    "<html><body><p>The ferry left.</p><p>It <b>came</b> back with a bro",
    "<html><body><div><div>The ferry left.</div><div>It came",
    "<div><div>The menu</div><p>The ferry left.<p>It came",
    "<html><body><p>The ferry left.</p><p",
    "<html><body><p>The ferry left.</p><",
    "<html><body><p>The ferry left.</p></",
    "<html><body><p>The ferry left.</p><a href=\"/ferr",
    "<html><body><p>The ferry left.</p><!-- the foot of",
    "<html><body><p>The ferry left.</p><!-- <p>the foot</p> of",
    "<html><body><p>Die Fähre</p><p>Sie f\u{FFFD}",
  ])
  func endsTooEarly(html: String) { #expect(isCut(html)) }

  @Test(arguments: [
    "<html><body><p>The ferry left.</p></body></html>",
    "<html><body><p>The ferry left.</p>",
    "<html><body><p>The ferry left.",
    "<html><body><p>The ferry left.<p>“It came back!”",
    "<html><body><p>The ferry left.<p>© The Harbour Wire",
    "<p>The ferry left.</p>\n",
    "<html><body><p>The ferry left.</p><p>It came back.",
    "<html><body><p>The ferry left.</p></body></html> served in 3 ms",
    "<html><body><p>The ferry left.</p></body></html><!-- kept 3 h -->",
    "<html><script>write(\"<!-- an advertisement\")</script><p>The ferry left.</p>",
    "<html><body><p>1 < 2, and 2 <3, said the captain.</p>",
    "", "<html>", "no page",
  ])
  func endsWhereItEnds(html: String) { #expect(!isCut(html)) }

  // MARK: Archives

  private let page = "<html><body><h1>At sea</h1>\(PageTexts.article)</body></html>"

  private func notes(_ text: String, in format: some Format) throws -> [String] {
    var notes: [String] = []
    try format.read(FileContent(path: "page", bytes: Array(text.utf8))) {
      if case .article(let draft) = $0 { notes += draft.notes }
    }
    return notes
  }

  @Test(arguments: [("\r\n--=_part--\r\n", []), ("\r\n", [CutFile.note])])
  func anArchiveOfPartsEndsWithItsBoundary(end: String, expected: [String]) throws {
    let archive =
      "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\n"
      + "Content-Type: multipart/related; boundary=\"=_part\"\r\n\r\n--=_part\r\n"
      + "Content-Type: text/html; charset=utf-8\r\n\r\n\(page)"
    #expect(try notes(archive + end, in: MHTMLFormat()) == expected)
  }

  @Test(arguments: [
    ("</data></dict></dict></plist>", []), ("</data></dict></dict>", [CutFile.note]),
    ("", [CutFile.note]),
  ])
  func anArchiveOfXMLEndsWithItsList(end: String, expected: [String]) throws {
    let archive =
      "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>WebMainResource</key><dict>"
      + "<key>WebResourceMIMEType</key><string>text/html</string><key>WebResourceData</key><data>"
      + Data(page.utf8).base64EncodedString()
    #expect(try notes(archive + end, in: WebArchiveFormat()) == expected)
  }
}
