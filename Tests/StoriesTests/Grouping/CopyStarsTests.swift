import TestSupport
import Testing

@testable import Stories

@Suite struct CopyStarsTests {
  private static func stars(_ count: Int, _ areCopies: (Int, Int) -> Bool) -> [[Int]] {
    CopyStars(Array(0..<count)) { one in
      (0..<count).filter { $0 != one && areCopies(one, $0) }
    }.stars.map { [$0.middle] + $0.texts.filter { $0 < count }.sorted() }
  }

  @Test func `copies of each other are one star, around the first`() {
    #expect(Self.stars(4) { _, _ in true } == [[0, 0, 1, 2, 3]])
  }

  @Test func `a text with more copies is the middle`() {
    #expect(Self.stars(4) { $0 == 2 || $1 == 2 } == [[2, 0, 1, 2, 3]])
  }

  @Test func `a chain falls into what is like its middles`() {
    let stars = Self.stars(1_000) { abs($0 - $1) <= 2 }
    #expect(stars.allSatisfy { star in star.allSatisfy { abs($0 - star[0]) <= 2 } })
    #expect(stars.reduce(0) { $0 + $1.count - 1 } == 1_000)
  }
}
