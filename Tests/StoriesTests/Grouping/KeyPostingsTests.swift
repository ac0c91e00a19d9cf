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
    let postings = SortedPostings(
      sorted: SortedPostings.sorted(
        all.sorted { $0.rank < $1.rank }.map { .init(key: $0.key, rank: $0.rank, weight: 9) }))
    for key in stride(from: UInt32(0), to: 1 << 24, by: 800_000) {
      let low = Int.random(in: 0...50, using: &numbers)
      let range = low..<Int.random(in: low...50, using: &numbers)
      #expect(
        postings.of(key, range).map(\.rank)
          == all.filter { $0.key == key && range.contains($0.rank) }.map(\.rank).sorted())
      #expect(postings.holds(key, low) == all.contains { $0 == (key, low) })
    }
  }

  /// Whom each article finds by a key.
  private static func found(_ postings: KeyPostings, _ key: UInt32, _ count: Int) -> [Set<Int>] {
    (0..<count).map { rank in
      var ranks: Set<Int> = []
      postings.forEach(key, of: rank, in: 0..<count) { ranks.insert($0.rank) }
      return ranks
    }
  }

  @Test func `of a crowd, a few are compared with all, whoever came first`() throws {
    let stretches = Array(repeating: 0, count: 1_000) + Array(repeating: 1, count: 20)
    // The last of the crowd have the smallest hashes.
    let contents = stretches.indices.map { UInt64(2_000 - $0) }
    let postings = KeyPostings(
      stretches.indices.map { .init(key: 8, rank: $0, weight: 1) }, stretches: stretches,
      contents: contents)
    let kept = Set(1_000 - KeyPostings.keptOfCrowd..<1_000)
    let crowd = KeyPostings.Crowd(key: 8, stretch: 0)
    let members = try #require(postings.crowds[crowd])
    #expect(postings.crowds.count == 1 && Set(members.standing) == kept)
    #expect(postings.others(of: crowd, members) == Array(0..<1_000 - KeyPostings.keptOfCrowd))
    let found = Self.found(postings, 8, stretches.count)
    #expect(found[5] == kept && found[999].count == 1_020)
    #expect(found[1_010] == kept.union(1_000..<1_020))
    // Whom one finds finds it.
    for (rank, ranks) in found.enumerated() {
      #expect(ranks.allSatisfy { found[$0].contains(rank) })
    }
  }

  @Test func `weights and keys are those that were given`() throws {
    let postings = SortedPostings(sorted: [.init(key: 0xFF_FFFF, rank: 70_000, weight: 255)])
    let posting = try #require(postings.of(0xFF_FFFF, 0..<100_000).first)
    #expect((posting.key, posting.rank, posting.weight) == (0xFF_FFFF, 70_000, 255))
  }
}
