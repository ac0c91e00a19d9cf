import TestSupport
import Testing

@testable import Stories

@Suite struct SmallestNumbersTests {
  @Test(arguments: 0..<50)
  func `they are the first of all, sorted, each once`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let size = Int.random(in: 1...40, using: &numbers)
    let range = 0...UInt32.random(in: 1...2_000, using: &numbers)
    let all = (0..<Int.random(in: 0...500, using: &numbers)).map { _ in
      UInt32.random(in: range, using: &numbers)
    }
    var smallest = SmallestNumbers<UInt32>(size)
    for number in all { smallest.add(number) }
    #expect(smallest.sorted == Array(Set(all).sorted().prefix(size)))
  }
}
