import Foundation
import Testing

@testable import Formats

/// Every file of SampleData against what is expected of it, which stands in the folder Expected:
/// its articles, or why it is turned away.
///
/// With RECORD=1 in the environment the expectations are written anew, to be read before they are
/// kept.
@Suite struct GoldenTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  @Test func samplesAreFound() {
    #expect(Sample.all.count > 200)
  }

  @Test(arguments: Sample.all)
  func readsAsExpected(_ sample: Sample) throws {
    let text = GoldenText.text(of: sample)
    if GoldenTests.isRecording {
      try FileManager.default.createDirectory(
        at: sample.expected.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: sample.expected)
    }
    // Bytes, since strings that differ only in their composition are equal.
    let expected = try Data(contentsOf: sample.expected)
    #expect(text == String(decoding: expected, as: UTF8.self))
    #expect(Data(text.utf8) == expected)
  }

  @Test(.disabled(if: isRecording)) func nothingIsExpectedOfMissingSamples() throws {
    #expect(try Sample.recorded() == Set(Sample.all.map(\.path)))
  }

  /// What is turned away lies where a person would look for it, and nothing else does.
  @Test func troubleIsInItsFolder() {
    let turnedAway = Sample.all.filter { GoldenText.text(of: $0).hasPrefix("turned away") }
    #expect(turnedAway.filter { !$0.path.hasPrefix("trouble/") } == [])
  }
}
