import Articles
import Foundation
import Formats
import Testing

@testable import Facts

/// Every fact of two tellings of one story, as `Tests/FactsTests/Expected` has them.
///
/// RECORD=1 writes the expectations anew; what it writes is to be read.
@Suite("Facts of whole articles")
struct TellingFactsTests {
  private static let tests = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let samples = tests.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "SampleData/text")

  @Test(
    "Every fact is found, and no other",
    arguments: ["military-dialogue-harbor-wire", "military-dialogue-meridian"])
  func facts(name: String) throws {
    let path = TellingFactsTests.samples.appending(path: name + ".txt")
    let file = FileContent(path: name + ".txt", bytes: [UInt8](try Data(contentsOf: path)))
    let format = try Formats.recognise(file)
    var listing = ""
    for case .article(let draft) in try Formats.readings(of: file, in: format) {
      for fact in FactKinds.facts(of: draft) {
        listing += FactLine.line(fact) + "\n"
        #expect(FactLine.words(of: fact.span, in: draft.body) == fact.text)
      }
    }
    let expected = TellingFactsTests.tests.appending(path: "Expected/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try listing.write(to: expected, atomically: true, encoding: .utf8)
    }
    #expect(try listing == String(contentsOf: expected, encoding: .utf8))
  }
}

/// A fact on one line, for expectations that a person reads.
enum FactLine {
  /// `figure "up to 325,000" value_low=325000 bound=at_most`
  static func line(_ fact: Fact) -> String {
    let parts = fact.parts.map { "\($0.name)=\(text($0.value))" }
    return (["\(fact.kind) \"\(fact.text)\""] + parts).joined(separator: " | ")
  }

  /// The code points of a span.
  static func words(of span: TextSpan, in body: String) -> String {
    String(String.UnicodeScalarView(Array(body.unicodeScalars)[span.start..<span.end]))
  }

  private static func text(_ value: Fact.Value) -> String {
    switch value {
    case .text(let text): text
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    case .spans(let spans): "\(spans.count) times"
    }
  }
}
