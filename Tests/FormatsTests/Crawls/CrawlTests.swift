import Articles
import Testing

@testable import Formats

/// What of a crawl is an article, and what is not.
@Suite struct CrawlTests {
  private func record(_ type: String, _ uri: String, _ block: String) -> String {
    """
    WARC/1.1\r
    WARC-Type: \(type)\r
    WARC-Target-URI: \(uri)\r
    Content-Length: \(block.utf8.count)\r
    \r
    \(block)\r
    \r

    """
  }

  private func answer(
    _ body: String, status: String = "200 OK", type: String = "text/plain",
    _ header: String = "X: y"
  ) -> String {
    "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(header)\r\n\r\n\(body)"
  }

  private static let rain =
    "Rain in Harwick\n\nIt rained in Harwick on Monday, and the harbour was shut."

  private func read(_ text: String) throws -> [Reading] {
    let file = FileContent(path: "a.warc/record 1", bytes: Array(text.utf8))
    return try Formats.readings(of: file, in: try Formats.recognise(file))
  }

  @Test func aPageHasTheAddressOfItsRecord() throws {
    let readings = try read(
      record("response", "https://ledger.example/rain", answer(CrawlTests.rain)))
    guard case .article(let draft)? = readings.first else { return #expect(Bool(false)) }
    #expect(draft.url == Found("https://ledger.example/rain", by: .crawl))
    #expect(draft.headline?.value == "Rain in Harwick")
    #expect(draft.published == nil)
  }

  @Test(arguments: [
    ("metadata", "https://ledger.example/", "x: y", "a record of the crawler (metadata)"),
    ("revisit", "https://ledger.example/", "", "fetched before, and unchanged since"),
    ("response", "dns:ledger.example", "192.0.2.1", "an answer that is no web page"),
    (
      "response", "https://ledger.example/", "HTTP/1.1 302 Found\r\n\r\n", "a redirection"
    ),
    (
      "response", "https://ledger.example/", "HTTP/1.1 404 Not Found\r\n\r\n",
      "the server answered 404"
    ),
    (
      "response", "https://ledger.example/robots.txt",
      "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *", "a file for machines"
    ),
    (
      "response", "https://ledger.example/a", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx",
      "image/png holds no article"
    ),
    (
      "response", "https://ledger.example/empty",
      "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n", "the file is empty"
    ),
  ])
  func whatIsNoArticleIsPassedOver(type: String, uri: String, block: String, reason: String) throws
  {
    let readings = try read(record(type, uri, block))
    guard case .passedOver(_, let given)? = readings.first else { return #expect(Bool(false)) }
    #expect((readings.count, given) == (1, reason))
  }

  @Test(arguments: [
    ("Transfer-Encoding: chunked", "5\r\nIt ra\r\n6;x=y\r\nined.\n\r\n0\r\n\r\n", "It rained.\n"),
    ("Transfer-Encoding: chunked", "It rained.", "It rained."),
    ("Content-Encoding: gzip", "It rained.", "It rained."),
    ("Content-Encoding: br", "It rained.", "It rained."),
    ("Content-Encoding: deflate", "It rained.", "It rained."),
  ])
  func bodiesAreUnpackedUnlessACrawlerDid(header: String, body: String, text: String) throws {
    var whole: [UInt8] = []
    let stream = RecordStream(Array("HTTP/1.1 200 OK\r\n\(header)\r\n\r\n".utf8))
    let answer = try #require(try WebAnswer(stream, whole: &whole))
    #expect(try answer.body(Array(body.utf8), limit: 100) == Array(text.utf8))
  }

  @Test(arguments: [
    (
      "Transfer-Encoding: chunked", "5\r\nIt ra\r\nFF\r\nined",
      "the page is cut off in the middle of a chunk"
    ),
    ("Transfer-Encoding: chunked", "5\r\nIt ra\r\n", "the page is cut off before its last chunk"),
    (
      "Content-Encoding: br", "\u{1}\u{2}",
      "the page is packed with Brotli, which crawlers should undo"
    ),
  ])
  func damagedBodiesAreErrors(header: String, body: String, reason: String) throws {
    var whole: [UInt8] = []
    let stream = RecordStream(Array("HTTP/1.1 200 OK\r\n\(header)\r\n\r\n".utf8))
    let answer = try #require(try WebAnswer(stream, whole: &whole))
    #expect(throws: FormatError(reason)) { try answer.body(Array(body.utf8), limit: 100) }
  }

  private static let deflated = GzipBytes.stored(Array("It rained.".utf8))

  private static let packed: [(String, [UInt8])] = [
    ("gzip", GzipBytes.piece("It rained.")),
    ("gzip", GzipBytes.piece("It rained.") + [0x2D, 0x2D]),
    ("deflate", deflated), ("deflate", [0x78, 0x01] + deflated + [0x13, 0x46, 0x03, 0x7F]),
    ("gzip, gzip", GzipBytes.piece(GzipBytes.piece("It rained."))),
  ]

  @Test(arguments: packed)
  func packedBodiesAreUnpacked(packer: String, body: [UInt8]) throws {
    #expect(try answer(packer).body(body, limit: 100) == Array("It rained.".utf8))
  }

  private static let damaged: [(String, [UInt8], String)] = [
    (
      "gzip", Array(GzipBytes.piece("It rained.").dropLast(8)) + [1, 2, 3, 4, 10, 0, 0, 0],
      "the packed file is damaged: its checksum is wrong, so that what it unpacks to may be wrong, too"
    ),
    (
      "deflate", [0x78, 0x01] + deflated + [1, 2, 3, 4],
      "the packed page is damaged: its checksum is wrong, so that what it unpacks to may be wrong, too"
    ),
    (
      "deflate", Array(deflated.dropLast(3)), "the packed page is damaged: it is cut short"
    ),
  ]

  @Test(arguments: damaged)
  func damagedPackingIsTold(packer: String, body: [UInt8], reason: String) throws {
    let answer = try answer(packer)
    #expect(throws: FormatError(reason)) { try answer.body(body, limit: 100) }
  }

  private func answer(_ packer: String) throws -> WebAnswer {
    var whole: [UInt8] = []
    let head = "HTTP/1.1 200 OK\r\nContent-Encoding: \(packer)\r\n\r\n"
    return try #require(try WebAnswer(RecordStream(Array(head.utf8)), whole: &whole))
  }

  @Test(arguments: [
    ("http://a.example/ 192.0.2.1 20050312101112 text/html 1234", "http://a.example/", 1234),
    (
      "http://a.example/ 192.0.2.1 20050312101112 text/html 200 - - 0 a.arc 99",
      "http://a.example/", 99
    ),
    ("http://a.example/a b 192.0.2.1 20050312101112 no-type 7", "http://a.example/a%20b", 7),
    ("filedesc://a.arc 0.0.0.0 20050312101112 text/plain 77", "filedesc://a.arc", 77),
  ])
  func linesOfOldCrawlsAreRead(line: String, address: String, length: Int) throws {
    let record = try #require(ARCRecord(Array(line.utf8)))
    #expect((record.address, record.length) == (address, length))
  }

  @Test(arguments: [
    "", "http://a.example/ was read by 200503 people 12", "a b c d e 5", "1 2 3 4",
  ])
  func otherLinesAreNone(line: String) { #expect(ARCRecord(Array(line.utf8)) == nil) }

  /// A record in a record in a record has no end.
  @Test func crawlsInCrawlsArePassedOver() throws {
    var text = CrawlTests.rain
    for _ in 0..<3 { text = record("response", "https://a.example/x", answer(text)) }
    guard case .passedOver(_, let reason)? = try read(text).first else {
      return #expect(Bool(false))
    }
    #expect(reason == "a crawl in a crawl")
  }
}
