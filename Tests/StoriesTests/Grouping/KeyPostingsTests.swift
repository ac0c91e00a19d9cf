import TestSupport
import Testing

@testable import Stories

@Suite struct KeyPostingsTests {
  @Test(arguments: 0..<20)
  func `articles are found by key and rank as in a plain list`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let all = (0..<Int.random(in: 0...200, using: &numbers)).map { _ in
      (
        key: UInt32.random(in: 0..<20, using: &numbers) * 800_000,
        rank: Int.random(in: 0..<50, using: &numbers)
      )
    }
    let postings = KeyPostings(
      all.sorted { $0.rank < $1.rank }.map { .init(key: $0.key, rank: $0.rank, weight: 9) },
      days: Array(repeating: 3, count: 50)
    )
    for key in stride(from: UInt32(0), to: 1 << 24, by: 800_000) {
      let low = Int.random(in: 0...50, using: &numbers)
      let range = low..<Int.random(in: low...50, using: &numbers)
      #expect(
        postings.of(key, range).map(\.rank)
          == all.filter { $0.key == key && range.contains($0.rank) }.map(\.rank).sorted())
      #expect(postings.holds(key, low) == all.contains { $0 == (key, low) })
    }
    #expect(postings.crowds.isEmpty)
  }

  @Test func `what a crowd has is not looked up, in the crowd's days`() {
    let days: [Int?] = Array(repeating: 10, count: 5_000) + Array(repeating: 100, count: 50) + [nil]
    let postings = KeyPostings(
      days.indices.flatMap { rank in
        (rank == 4 ? [8, 10] : [8]).map { .init(key: $0, rank: rank, weight: 1) }
      }, days: days)
    #expect(postings.of(8, days.indices).map(\.rank) == Array(5_000...5_050))
    #expect(postings.of(10, days.indices).map(\.rank) == [4])
    #expect(!postings.holds(8, 77) && postings.holds(8, 5_001))
    #expect(postings.crowds == [KeyPostings.Crowd(key: 8, stretch: 0)])
  }

  @Test func `weights and keys are those that were given`() throws {
    let postings = KeyPostings([.init(key: 0xFF_FFFF, rank: 70_000, weight: 255)], days: [])
    let posting = try #require(postings.of(0xFF_FFFF, 0..<100_000).first)
    #expect((posting.key, posting.rank, posting.weight) == (0xFF_FFFF, 70_000, 255))
  }
}
