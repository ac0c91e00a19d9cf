import Testing

@testable import Formats

/// A crawl that is packed record by record loses to damage no more than the record that has it.
@Suite struct CrawlDamageTests {
  private static func record(_ text: String) -> String {
    let block = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n\(text)"
    return "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://ledger.example/x\r\n"
      + "Content-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
  }

  private static let pieces = ["one", "two", "three", "four"].map { GzipBytes.piece(record($0)) }

  /// The crawl in which one of the pieces is changed.
  private static func crawl(_ index: Int, _ change: (inout [UInt8]) -> Void) -> [UInt8] {
    var pieces = pieces
    change(&pieces[index])
    return Array(pieces.joined())
  }

  /// Two records in a piece of which one byte is wrong.
  private static var shared: [UInt8] {
    var piece = GzipBytes.piece(record("one") + record("two"))
    piece[50] ^= 1
    return piece
  }

  private static let checksum = "!its checksum is wrong"

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    /// The texts of the records; after a `!` what a rejection says.
    let expected: [String]

    init(_ name: String, _ bytes: [UInt8], _ expected: [String]) {
      testDescription = name
      self.bytes = bytes
      self.expected = expected
    }
  }

  private static let cases: [Case] = [
    Case("whole", crawl(0) { _ in }, ["one", "two", "three", "four"]),
    Case("padded", crawl(3) { $0 += [0, 0, 0, 0] }, ["one", "two", "three", "four"]),
    Case("sum", crawl(1) { $0[$0.count - 8] ^= 1 }, ["one", checksum, "three", "four"]),
    Case("text", crawl(1) { $0[100] ^= 1 }, ["one", checksum, "three", "four"]),
    Case("length", crawl(1) { $0[$0.count - 1] ^= 1 }, ["one", "!length", "three", "four"]),
    Case("block", crawl(1) { $0[10] = 7 }, ["one", "!invalid block", "three", "four"]),
    Case("head", crawl(1) { $0[0] = 0xFF }, ["one", "!not packed", "three", "four"]),
    Case("missing bytes", crawl(1) { $0.removeSubrange(50..<90) }, ["one", "!", "three", "four"]),
    Case(
      "a block that runs over the next piece",
      crawl(1) {
        $0[11] += 0x28; $0[13] -= 0x28
      },
      ["one", "!", "three", "four"]),
    Case("first sum", crawl(0) { $0[$0.count - 8] ^= 1 }, [checksum, "two", "three", "four"]),
    Case("first block", crawl(0) { $0[10] = 7 }, ["!invalid block", "two", "three", "four"]),
    Case(
      "first head",
      crawl(0) {
        $0[0] = 0; $0[1] = 0
      }, ["!not packed", "two", "three", "four"]),
    Case("last sum", crawl(3) { $0[$0.count - 8] ^= 1 }, ["one", "two", "three", checksum]),
    Case("cut", crawl(3) { $0.removeLast(30) }, ["one", "two", "three", "!cut short"]),
    Case(
      "bytes between", crawl(2) { $0 = Array("stray".utf8) + $0 },
      ["one", "two", "!not packed", "three", "four"]),
    Case(
      "bytes behind", crawl(3) { $0 += Array("stray".utf8) },
      ["one", "two", "three", "four", "!not packed"]),
    Case("two in a piece", shared + pieces[2], ["one", checksum, "three"]),
  ]

  @Test(arguments: cases)
  func onlyWhatIsDamagedIsLost(_ damaged: Case) throws {
    let found = try readings(of: damaged.bytes)
    #expect(found.count == damaged.expected.count, "\(found)")
    for (found, expected) in zip(found, damaged.expected) {
      if expected.hasPrefix("!") {
        #expect(found.hasPrefix("!") && found.contains(expected.dropFirst()))
      } else {
        #expect(found == expected)
      }
    }
  }

  /// Wherever one byte is wrong, three records are read, and something is said of the fourth.
  @Test func anyWrongByteCostsOneRecord() throws {
    let whole = CrawlDamageTests.crawl(0) { _ in }
    for place in stride(from: 0, to: whole.count, by: 3) {
      var bytes = whole
      bytes[place] ^= 0x81
      let found = try readings(of: bytes)
      let read = found.filter { !$0.hasPrefix("!") }
      #expect(read.count == 4 || (read.count == 3 && found.count == 4), "\(place): \(found)")
    }
  }

  @Test func whereReadingGoesOnIsTold() throws {
    let place = CrawlDamageTests.pieces[0].count
    let next = place + CrawlDamageTests.pieces[1].count
    let bytes = CrawlDamageTests.crawl(1) { $0[$0.count - 8] ^= 1 }
    #expect(
      try memberLines(bytes, path: "a.warc.gz")?[1]
        == "a.warc.gz/record 2 rejected: the packed file is damaged from byte \(place) on: its "
        + "checksum is wrong, so that what it unpacks to may be wrong, too; what comes from byte "
        + "\(next) on is read")
  }

  private func readings(of bytes: [UInt8]) throws -> [String] {
    let members = try #require(
      try ContainerMembers(MemorySource(bytes), path: "a.warc.gz", limit: 1 << 20))
    var found: [String] = []
    while let member = members.next() {
      switch member.content {
      case .bytes(let bytes):
        let text = String(decoding: bytes, as: UTF8.self)
        found.append(text.split(separator: "\r\n\r\n").last.map(String.init) ?? "")
      case .rejected(let reason):
        // Of one record it may be told that it is damaged, and then how.
        if let last = found.last, last.hasPrefix("!") {
          found[found.count - 1] = last + "; " + reason
        } else {
          found.append("!" + reason)
        }
      case .passedOver(let reason): found.append(reason)
      }
    }
    return found
  }
}
