import Testing

@testable import Archive

/// What is stored comes back, and what was damaged since is an error.
@Suite struct ZstandardTests {
  private let bytes = [UInt8](String(repeating: "The ferry sails again. ", count: 200).utf8)

  @Test(arguments: [1, 200, 20_000, 500_000])
  func `what was stored comes back`(count: Int) throws {
    for bytes in [[UInt8](repeating: 7, count: count), (0..<count).map { UInt8($0 * $0 % 251) }] {
      let stored = Zstandard.Compressor().store(bytes)
      let restored = try Zstandard.restore(
        stored.bytes, compression: stored.compression, size: count)
      #expect(restored == bytes)
    }
  }

  @Test(arguments: [-1, 0, 1, 4_599, 4_601, 1 << 40, .max, .min])
  func `a size that is not that of the file is damage`(size: Int) throws {
    let stored = Zstandard.Compressor().store(bytes)
    #expect(stored.compression == "zstd" && bytes.count == 4_600)
    #expect(throws: Zstandard.DamagedOriginal.self) {
      try Zstandard.restore(stored.bytes, compression: "zstd", size: size)
    }
  }

  @Test func `bytes that were never stored are damage`() throws {
    for bytes in [[], [1], [UInt8](repeating: 0x28, count: 1_000)] as [[UInt8]] {
      #expect(throws: Zstandard.DamagedOriginal.self) {
        try Zstandard.restore(bytes, compression: "zstd", size: 1_000)
      }
    }
  }
}
