import Foundation
import Testing

/// What a comparison does not find yet of all that it should, in words, as
/// `Expected/misses/NAME.txt` records it: nothing may get lost unnoticed, nor be found unnoticed.
///
/// RECORD=1 writes the list anew; what it writes is to be read.
enum RecordedMisses {
  static func check(_ misses: [String], _ name: String) throws {
    let file = SampleStory.expectations.appending(path: "misses/\(name).txt")
    let listing = misses.map { $0 + "\n" }.joined()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try listing.write(to: file, atomically: true, encoding: .utf8)
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    let (now, before) = (Set(misses), Set(recorded.split(separator: "\n").map(String.init)))
    #expect(now.subtracting(before).sorted() == [], "missed, and was not")
    #expect(before.subtracting(now).sorted() == [], "found, and was missed")
  }
}
