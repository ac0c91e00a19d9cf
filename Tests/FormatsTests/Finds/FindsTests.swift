import Articles
import Testing

@testable import Formats

/// Inputs that the fuzzer made up and that a reader did not stand, the least that is left of each.
@Suite struct FindsTests {
  struct Find: Sendable, CustomTestStringConvertible {
    /// What was wrong.
    let testDescription: String
    let format: String
    let bytes: [UInt8]

    init(_ wrong: String, _ format: String, _ text: String) {
      self.init(wrong, format, Array(text.utf8))
    }

    init(_ wrong: String, _ format: String, _ bytes: [UInt8]) {
      testDescription = wrong
      self.format = format
      self.bytes = bytes
    }
  }

  @Test(arguments: finds)
  func isReadByTheContractOrTurnedAway(_ find: Find) throws {
    let format = try #require(Formats.all.first { $0.name == find.format })
    let file = FileContent(path: "find", bytes: find.bytes)
    for case .article(let draft) in (try? Formats.readings(of: file, in: format)) ?? [] {
      #expect(draft.breaches == [])
    }
  }

  /// Each held all that followed, so that a page of some hundred took minutes.
  @Test func articlesThatAreNotClosedHoldTheirOwnText() throws {
    let page = ["The ferries stay.", "The trams run."].map {
      #"<div class="article enArticle"><div id="hd"><span class="enHeadline">News</span></div>"#
        + "<div>2 words</div><p class=\"articleParagraph enarticleParagraph\">\($0)</p>"
    }
    let file = FileContent(path: "find", bytes: Array(page.joined().utf8))
    let bodies = try Formats.readings(of: file, in: FactivaHTMLFormat()).map { reading in
      if case .article(let draft) = reading { draft.body } else { "" }
    }
    #expect(bodies == ["The ferries stay.", "The trams run."])
  }

  private static let finds = [
    Find(
      "an address with NUL was an article's", "warc", warc(of: "https://harbor.example\0/talks")),
    Find("a name of two lines", "ris", "TY  - NEWS\nTI  - Talks\nA1  - Lindqvist, P.\nTeal\n"),
    Find("code with an empty line", "markdown", "    let a = 1\n\n\n        let b = 2\n"),
    Find("two line breaks", "markdown", "The ferries stay.<br><br> So do the trams.\n"),
  ]

  private static func warc(of address: String) -> String {
    let page = "<p>" + String(repeating: "The ferries stay in the harbor. ", count: 20) + "</p>"
    let answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(address)\r\n"
      + "Content-Length: \(answer.utf8.count)\r\n\r\n\(answer)\r\n\r\n"
  }
}
