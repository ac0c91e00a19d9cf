import Articles
import Testing

@testable import Formats

/// Of a file with very many faults, the first are told one by one, and the rest are counted.
@Suite struct RejectionTallyTests {
  /// What is told of a file of so many bad lines between two good ones.
  private func told(badLines: Int) throws -> [String] {
    let good = "{\"text\": \"The tide was high.\"}\n"
    let text = good + String(repeating: "7\n", count: badLines) + good
    return try readings(JSONLinesFormat(), text).map { reading in
      switch reading {
      case .article(let draft): draft.body
      case .rejected(let place, let reason), .passedOver(let place, let reason):
        "\(place): \(reason)"
      case .furtherRejected(let count, let place, let reason): "\(place) (\(count)): \(reason)"
      }
    }
  }

  private static let reason = "this is no JSON object"

  private func first(_ lines: ClosedRange<Int>) -> [String] {
    lines.map { "line \($0): \(RejectionTallyTests.reason)" }
  }

  @Test func `up to a hundred are told one by one`() throws {
    let article = "The tide was high."
    #expect(try told(badLines: 100) == [article] + first(2...101) + [article])
  }

  @Test func `one more is told, too`() throws {
    let last = "line 102: \(RejectionTallyTests.reason)"
    #expect(try told(badLines: 101).last == last)
  }

  @Test func `the rest are told by their number, from the first place to the last`() throws {
    let told = try told(badLines: 4000)
    #expect(told.count == 103)
    #expect(
      told.last == """
        line 102 to line 4001 (3900): 3900 more cannot be read, for the same or other reasons; the \
        last: this is no JSON object
        """)
  }
}
