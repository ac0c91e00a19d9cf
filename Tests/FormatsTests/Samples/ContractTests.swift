import Articles
import TestSupport
import Testing

@testable import Formats

/// What every format promises of every draft, over every sample that it recognises.
@Suite struct ContractTests {
  /// A format with a sample that it takes, although another may take it first.
  struct Pair: Sendable, CustomTestStringConvertible {
    let format: any Format
    let sample: Sample
    let content: FileContent

    var testDescription: String { "\(format.name): \(sample.path)" }
  }

  private static let pairs: [Pair] = Sample.all.flatMap { sample -> [Pair] in
    guard let content = try? sample.content(), (try? Formats.recognise(content)) != nil else {
      return []
    }
    return Formats.all.filter { $0.recognises(content) }
      .map { Pair(format: $0, sample: sample, content: content) }
  }

  @Test func everyFormatHasASample() {
    let names = Set(ContractTests.pairs.map(\.format.name))
    #expect(names == Set(Formats.all.map(\.name)))
    #expect(ContractTests.pairs.count > Sample.all.count)
  }

  @Test(arguments: pairs)
  func draftsKeepTheContract(_ pair: Pair) {
    for draft in drafts(of: pair.content, pair.format) {
      #expect(draft.breaches == [])
    }
  }

  @Test(arguments: pairs)
  func readingTwiceGivesTheSame(_ pair: Pair) {
    let first = drafts(of: pair.content, pair.format)
    #expect(first == drafts(of: pair.content, pair.format))
  }

  /// A file that was cut anywhere is read or turned away, and never ends the program.
  @Test(arguments: pairs)
  func prefixesKeepTheContract(_ pair: Pair) {
    let bytes = pair.content.bytes
    for index in 0..<16 {
      check(Array(bytes.prefix(bytes.count * index / 16)), pair, "cut at \(index)/16")
    }
  }

  @Test(arguments: pairs)
  func mutationsKeepTheContract(_ pair: Pair) {
    var numbers = SeededNumbers(seed: 4711 &+ UInt64(pair.content.bytes.count))
    for index in 0..<24 {
      var bytes = pair.content.bytes
      for _ in 0..<Int.random(in: 1...8, using: &numbers) { mutate(&bytes, &numbers) }
      check(bytes, pair, "mutation \(index)")
    }
  }

  // MARK: Helpers

  private func check(_ bytes: [UInt8], _ pair: Pair, _ change: String) {
    let content = FileContent(path: pair.content.path, bytes: bytes)
    for draft in drafts(of: content, pair.format) {
      #expect(draft.breaches == [], "\(change): \(draft)")
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ numbers: inout SeededNumbers) {
    guard !bytes.isEmpty else { return }
    let index = Int.random(in: 0..<bytes.count, using: &numbers)
    let end = min(bytes.count, index + Int.random(in: 1...60, using: &numbers))
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0: bytes[index] = UInt8.random(in: 0...255, using: &numbers)
    case 1: bytes.removeSubrange(index..<end)
    case 2: bytes.insert(contentsOf: bytes[index..<end], at: 0)
    case 3: bytes.insert(contentsOf: bytes[index..<end], at: end)
    case 4: bytes.insert(0x0A, at: index)
    default:
      let marks: [[UInt8]] = [
        [0], [0x0D], [0x22], [0x7B], [0x3A, 0x20], [0xE2, 0x80, 0xA9], [0xC2, 0xA0], [0xFF],
        [0x20, 0x20, 0x0A, 0x0A, 0x0A], [0x2D, 0x2D, 0x2D, 0x0A], [0xCC, 0x81], [0xC2, 0x85],
      ]
      bytes.insert(contentsOf: marks.randomElement(using: &numbers) ?? [], at: index)
    }
  }

  /// The articles of a file; none where it is turned away, which is a format's right.
  private func drafts(of file: FileContent, _ format: any Format) -> [ArticleDraft] {
    let readings = (try? Formats.readings(of: file, in: format)) ?? []
    return readings.compactMap { reading in
      if case .article(let draft) = reading { draft } else { nil }
    }
  }
}
