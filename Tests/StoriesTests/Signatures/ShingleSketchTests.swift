import TestSupport
import Testing

@testable import Stories

@Suite struct ShingleSketchTests {
  @Test(arguments: 0..<60)
  func `containment is about what the whole sets say`(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let text = (0..<400).map { _ in "w\(Int.random(in: 0..<5_000, using: &numbers))" }
    // A part of it, with some words changed.
    let start = Int.random(in: 0..<200, using: &numbers)
    var part = Array(text[start..<start + Int.random(in: 60...200, using: &numbers)])
    for _ in 0..<Int.random(in: 0...12, using: &numbers) {
      part[Int.random(in: part.indices, using: &numbers)] = "changed"
    }
    let (one, other) = (text.joined(separator: " "), part.joined(separator: " "))
    let exact = ShingleSketchTests.containment(text, part)
    let told = ShingleSketch.containment(Self.sketch(one)[...], Self.sketch(other)[...])
    // Of a part, few of the smallest hashes are known.
    if let told { #expect(abs(told - exact) < 0.4) }
    #expect(ShingleSketch.containment(Self.sketch(one)[...], Self.sketch(one)[...]) == 1)
  }

  private static func sketch(_ text: String) -> [UInt32] {
    StorySignature(headline: nil, body: text, published: nil, facts: []).shingles
  }

  private static func containment(_ one: [String], _ other: [String]) -> Double {
    func runs(_ words: [String]) -> Set<[String]> {
      Set((0...words.count - 5).map { Array(words[$0..<$0 + 5]) })
    }
    let (first, second) = (runs(one), runs(other))
    return Double(first.intersection(second).count) / Double(min(first.count, second.count))
  }

  @Test func `of texts of one length, the estimate is near on the whole`() {
    var numbers = SeededNumbers(seed: 3)
    var sum = 0.0
    for _ in 0..<100 {
      let text = (0..<300).map { _ in "w\(Int.random(in: 0..<5_000, using: &numbers))" }
      var other = text
      for _ in 0..<20 { other[Int.random(in: 0..<300, using: &numbers)] = "changed" }
      let told = ShingleSketch.containment(
        Self.sketch(text.joined(separator: " "))[...],
        Self.sketch(other.joined(separator: " "))[...])
      sum += (told ?? 0) - ShingleSketchTests.containment(text, other)
    }
    #expect(abs(sum / 100) < 0.06)
  }

  @Test(arguments: ["", "one", "one two three four", "one two three four five six seven eight"])
  func `of a short text nothing is told`(text: String) {
    let sketch = Self.sketch(text)
    #expect(ShingleSketch.containment(sketch[...], sketch[...]) == nil)
  }

  @Test func `a sketch is the smallest hashes, each once, sorted`() {
    let text = String(repeating: "a b c d e f g ", count: 50)
    let sketch = Self.sketch(text)
    #expect(sketch.count == 7 && sketch == Set(sketch).sorted())
    let long = Self.sketch((0..<1_000).map(String.init).joined(separator: " "))
    #expect(long.count == 32 && long == Set(long).sorted())
    #expect(long.allSatisfy { $0 < 1 << 24 })
  }

  @Test func `capitals and marks make no difference`() {
    #expect(
      Self.sketch("The crew of the Sea Thrift fled.")
        == Self.sketch("the crew, of the sea thrift — FLED"))
  }

  @Test(arguments: [("", "", 0), ("135", "246", 0), ("135", "35", 2), ("12345", "12345", 3)])
  func `common numbers are counted up to a limit`(one: String, other: String, count: Int) {
    func numbers(_ text: String) -> [UInt32] {
      text.compactMap { $0.wholeNumberValue.map { UInt32($0) } }
    }
    #expect(SortedNumbers.common(numbers(one)[...], numbers(other)[...], most: 3) == count)
  }
}
