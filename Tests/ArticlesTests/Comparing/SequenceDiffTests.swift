import Articles
import TestSupport
import Testing

/// That edits lead from one sequence to the other, by the shortest way, in linear time.
@Suite struct SequenceDiffTests {
  private func apply(_ edits: [SequenceDiff.Edit], to old: [Int], _ new: [Int]) -> [Int]? {
    var made: [Int] = []
    var place = 0
    for edit in edits {
      switch edit {
      case .keep(let range, let other):
        guard range.lowerBound == place, Array(old[range]) == Array(new[other]) else { return nil }
        made += old[range]
        place = range.upperBound
      case .delete(let range):
        guard range.lowerBound == place, !range.isEmpty else { return nil }
        place = range.upperBound
      case .insert(let range): made += new[range]
      }
    }
    return place == old.count ? made : nil
  }

  private func cost(_ edits: [SequenceDiff.Edit]) -> Int {
    edits.reduce(0) { sum, edit in
      switch edit {
      case .keep: sum
      case .delete(let range), .insert(let range): sum + range.count
      }
    }
  }

  /// The fewest edits, by the table of Wagner and Fischer.
  private func fewest(_ old: [Int], _ new: [Int]) -> Int {
    var row = Array(0...new.count)
    for (i, element) in old.enumerated() {
      var next = [i + 1]
      for (j, other) in new.enumerated() {
        next.append(element == other ? row[j] : min(row[j + 1], next[j]) + 1)
      }
      row = next
    }
    return row[new.count]
  }

  @Test(arguments: 1...40) func `random edits lead from one to the other by the shortest way`(
    seed: UInt64
  ) {
    var random = SeededNumbers(seed: seed)
    for _ in 0..<60 {
      let letters = Int.random(in: 1...6, using: &random)
      func sequence() -> [Int] {
        (0..<Int.random(in: 0...30, using: &random)).map { _ in
          Int.random(in: 0..<letters, using: &random)
        }
      }
      let (old, new) = (sequence(), sequence())
      let edits = SequenceDiff.edits(from: old, to: new)
      #expect(apply(edits, to: old, new) == new, "\(old) to \(new): \(edits)")
      #expect(cost(edits) == fewest(old, new), "\(old) to \(new): \(edits)")
    }
  }

  @Test func `long sequences with nothing in common, or everything in disorder, take no time`() {
    var random = SeededNumbers(seed: 7)
    let long = 4_000
    let sequences = [
      Array(0..<long), Array((0..<long).reversed()), Array(long..<2 * long),
      (0..<long).map { $0 % 2 }, (0..<long).map { $0 % 3 },
      Array(0..<long).shuffled(using: &random),
      Array(repeating: 1, count: long),
    ]
    for old in sequences {
      for new in sequences {
        #expect(apply(SequenceDiff.edits(from: old, to: new), to: old, new) == new)
      }
    }
  }

  @Test func `a few changes in a long sequence are found where they are`() {
    var new = Array(0..<100_000)
    new.remove(at: 70_000)
    new.insert(-1, at: 50_000)
    let edits = SequenceDiff.edits(from: Array(0..<100_000), to: new)
    #expect(
      edits == [
        .keep(old: 0..<50_000, new: 0..<50_000), .insert(50_000..<50_001),
        .keep(old: 50_000..<70_000, new: 50_001..<70_001), .delete(70_000..<70_001),
        .keep(old: 70_001..<100_000, new: 70_001..<100_000),
      ])
  }

  @Test func `a deletion stands before the insertion in its place`() {
    #expect(
      SequenceDiff.edits(from: ["a", "b", "c"], to: ["a", "x", "c"]) == [
        .keep(old: 0..<1, new: 0..<1), .delete(1..<2), .insert(1..<2),
        .keep(old: 2..<3, new: 2..<3),
      ])
    #expect(SequenceDiff.edits(from: [Int](), to: []) == [])
  }
}
