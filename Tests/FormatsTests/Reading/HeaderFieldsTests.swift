import Testing

@testable import Formats

/// The header lines of mails, crawls and web servers.
@Suite struct HeaderFieldsTests {
  @Test(arguments: [
    ("Subject: Talks resume\nTo: desk", "subject", "Talks resume"),
    ("SUBJECT:Talks\r\nTo: desk\r\n", "subject", "Talks"),
    // Indented lines go on with the header before them.
    ("Subject: Talks\n\tresume\n  today\nTo: desk", "subject", "Talks resume today"),
    ("To:\n desk@inbox.example\n", "to", "desk@inbox.example"),
    // Of two the first counts, and what goes on with the other belongs to neither.
    ("Subject: one\nSubject: two\n and on\nTo: desk", "subject", "one"),
    ("Subject: one\nSubject: two\n and on\nTo: desk", "to", "desk"),
    (" indented before all\nTo: desk", "to", "desk"),
    // An empty line, or one that is no header, ends them.
    ("To: desk\n\nSubject: text", "subject", nil),
    ("To: desk\nA line of text\nSubject: text", "subject", nil),
    ("To: desk\nNote to editors: none\nSubject: text", "subject", nil),
    ("Subject:\nTo: desk", "subject", nil),
    ("Überschrift: x\nSubject: text", "subject", nil),
    (": x\nSubject: text", "subject", nil),
    (String(repeating: "x", count: 90) + ": y\nSubject: text", "subject", nil),
    ("", "subject", nil),
  ])
  func readsTheHeadersAtTheTop(text: String, name: String, value: String?) {
    #expect(HeaderFields(atTopOf: text[...])[name] == value)
  }

  @Test func tellsTheNamesOfEmptyOnesToo() {
    let fields = HeaderFields(atTopOf: "To:\nCc: desk\n\nSubject: x")
    #expect(Set(fields.names) == ["to", "cc"])
  }

  @Test func readsNoMoreThanItsLimit() {
    var fields = HeaderFields()
    let line = Array("X: ".utf8) + [UInt8](repeating: 0x61, count: 1 << 16)
    let taken = (0..<10).count { _ in fields.take(line) }
    #expect(taken == 3)
    #expect(fields["x"]?.utf8.count == 1 << 16)
  }

  @Test(arguments: [
    ("WARC-Type: response\r\nContent-Length: 12\r\n\r\nContent-Type: text", "response", 12),
    // What is no header is passed over; a number that is none is no length.
    ("a line\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\n", "response", nil),
    ("WARC-Type: re\r\n sponse\nContent-Length: 7\n\n", "re sponse", 7),
  ])
  func readsTheHeadersOfRecords(text: String, type: String, length: Int?) throws {
    var whole: [UInt8] = []
    let stream = RecordStream(Array(text.utf8))
    let fields = try #require(try HeaderFields(stream, whole: &whole))
    #expect(fields["warc-type"] == type)
    #expect(fields.size("content-length") == length)
    #expect(fields.mediaType == nil)
    #expect(text.utf8.starts(with: whole))
  }

  @Test(arguments: ["X: y\r\n", "", "X: " + String(repeating: "y", count: 1 << 18) + "\r\n\r\n"])
  func headsWithoutAnEndAreNone(text: String) throws {
    var whole: [UInt8] = []
    #expect(try HeaderFields(RecordStream(Array(text.utf8)), whole: &whole) == nil)
  }

  @Test(arguments: [
    ("text/html; charset=\"iso-8859-1\"", "text/html", "iso-8859-1"),
    ("Text/HTML;level=1; Charset=utf-8", "text/html", "utf-8"),
    ("text/plain", "text/plain", nil),
    ("html", nil, nil),
  ])
  func readsMediaTypes(value: String, type: String?, charset: String?) {
    let fields = HeaderFields(atTopOf: "Content-Type: \(value)\n")
    #expect(fields.mediaType == type)
    #expect(fields.charset == charset)
  }
}
