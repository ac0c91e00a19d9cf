import Articles
import Testing

@testable import Formats

/// Feeds that are broken in each way that the W3C's feed validator has a name for
/// (https://validator.w3.org/feed/docs/): what can be read of them is read.
@Suite struct BrokenFeedTests {
  /// A broken feed, and what is read of it: headline, date, byline, address and body of each item.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let feed: String
    let reading: String
    var testDescription: String { name }

    init(_ name: String, _ feed: String, _ reading: String) {
      self.name = name
      self.feed = feed
      self.reading = reading
    }
  }

  /// An item of RSS that is sound but for what is put into it.
  static func rss(_ parts: String, attributes: String = "") -> String {
    """
    <?xml version="1.0"?><rss version="2.0"\(attributes)><channel><title>Pier News</title>\
    <link>https://pier.example/</link><item>\(parts)</item></channel></rss>
    """
  }

  static func atom(_ parts: String, attributes: String = "") -> String {
    """
    <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"\(attributes)>\
    <title>Pier News</title><entry>\(parts)</entry></feed>
    """
  }

  static let text = "<title>Fog</title><description>No ship sailed.</description>"
  static let entry = "<title>Fog</title><content>No ship sailed.</content>"

  @Test(arguments: outline + elements + dates + links + people + characters + atoms + json)
  func isReadAsFarAsSenseCanBeMade(_ broken: Case) throws {
    let file = FileContent(
      path: broken.feed.hasPrefix("{") ? "a.json" : "a.xml", bytes: Array(broken.feed.utf8))
    let reading: String
    do {
      let format = try Formats.recognise(file)
      reading = try Formats.readings(of: file, in: format).map(shown).joined(separator: "\n")
    } catch {
      reading = "\(error)"
    }
    #expect(reading == broken.reading)
  }

  private func shown(_ reading: Reading) -> String {
    switch reading {
    case .article(let draft):
      let parts = [
        draft.headline?.value, draft.published?.value.description,
        draft.byline?.value.joined(separator: "; "), draft.url?.value, draft.body,
      ]
      return parts.compactMap { $0 }.joined(separator: " | ")
    case .rejected(let place, let reason), .passedOver(let place, let reason),
      .furtherRejected(_, let place, let reason):
      // What is wrong with JSON is said in Foundation's words.
      let known = reason.firstRange(of: "no valid JSON").map { reason[..<$0.upperBound] }
      return "\(place): \(known ?? reason[...])"
    }
  }
}
