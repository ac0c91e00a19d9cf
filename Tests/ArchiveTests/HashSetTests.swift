import Testing

@testable import Archive

/// A set of hashes holds what was put into it, and nothing else, however large it grows.
@Suite struct HashSetTests {
  @Test func `what comes again is not new`() {
    var set = HashSet()
    #expect(set.indicesOfNew(in: [7, 9, 7, .max, 9]) == [0, 1, 3])
    #expect(set.indicesOfNew(in: [.max, 8, 7]) == [1])
    #expect(set.indicesOfNew(in: []) == [])
  }

  /// Hashes that share their first or their last bits must not cost more than others.
  @Test(arguments: [1, 1 << 20, 1 << 44] as [UInt64])
  func `it grows`(step: UInt64) {
    var set = HashSet()
    let hashes = (1...UInt64(100_000)).map { $0 &* step }
    for start in stride(from: 0, to: hashes.count, by: 1000) {
      #expect(set.indicesOfNew(in: Array(hashes[start..<start + 1000])).count == 1000)
    }
    #expect(set.indicesOfNew(in: hashes).isEmpty)
  }
}
