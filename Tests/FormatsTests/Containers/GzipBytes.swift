/// What gzip writes, made by hand, so that tests can have any fault in it.
enum GzipBytes {
  /// How many bytes stand before the block and behind it.
  static let head = 10
  static let tail = 8

  /// A piece that holds a text as it is, in one stored block.
  static func piece(_ text: String) -> [UInt8] { piece(Array(text.utf8)) }

  static func piece(_ bytes: [UInt8]) -> [UInt8] {
    header + stored(bytes) + number(ZipBytes.sum(of: bytes)) + number(UInt32(bytes.count))
  }

  /// A block of deflate that holds some bytes as they are.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    let count = UInt16(bytes.count)
    return [1, UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)]
      + bytes
  }

  /// NULs, packed as tightly as deflate can with the codes that it has from the start; sums are
  /// wrong.
  static func zeros(_ count: Int) -> [UInt8] {
    header + deflatedZeros(count) + [UInt8](repeating: 0, count: tail)
  }

  static func deflatedZeros(_ count: Int) -> [UInt8] {
    var bits: [UInt8] = [1, 1, 0] + [0, 0, 1, 1, 0, 0, 0, 0]
    // Again and again the 258 bytes from one place before.
    for _ in 0..<count / 258 { bits += [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0] }
    bits += [UInt8](repeating: 0, count: 7 + 7)
    return stride(from: 0, to: bits.count - 7, by: 8).map { start in
      (0..<8).reduce(0) { $0 | bits[start + $1] << UInt8($1) }
    }
  }

  private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]

  private static func number(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
