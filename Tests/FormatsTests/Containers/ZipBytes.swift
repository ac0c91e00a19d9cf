/// A zip file made by hand, so that tests can have any fault in it: stored members, or packed as
/// they are given.
struct ZipBytes {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a member; `flags` is the bit field of its head, of which bit 0 says that it is encrypted.
  mutating func add(_ name: String, _ content: [UInt8], flags: Int = 0) {
    add(
      name, content, size: content.count, sum: Int(ZipBytes.sum(of: content)), flags: flags,
      method: 0)
  }

  /// Adds a member that is deflated already, with a sum that nobody will reach.
  mutating func add(_ name: String, packed: [UInt8], size: Int) {
    add(name, packed, size: size, sum: 0, flags: 0, method: 8)
  }

  private mutating func add(
    _ name: String, _ content: [UInt8], size: Int, sum: Int, flags: Int, method: Int
  ) {
    let offset = bytes.count
    let shared =
      number(20, 2) + number(flags, 2) + number(method, 2) + number(0, 4)
      + number(sum, 4) + number(content.count, 4)
      + number(size, 4) + number(name.utf8.count, 2) + number(0, 2)
    bytes += [0x50, 0x4B, 3, 4] + shared + Array(name.utf8) + content
    directory += [0x50, 0x4B, 1, 2] + number(20, 2) + shared + number(0, 2) + number(0, 2)
    directory += number(0, 2) + number(0o100644 << 16, 4) + number(offset, 4) + Array(name.utf8)
    count += 1
  }

  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// The whole file, with the list of its members at its end.
  var whole: [UInt8] {
    bytes + directory + [0x50, 0x4B, 5, 6] + number(0, 4) + number(count, 2) + number(count, 2)
      + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
  }

  private func number(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  /// The CRC-32 of zip files.
  static func sum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0 as UInt32) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { part, _ in
        part & 1 == 1 ? part >> 1 ^ 0xEDB8_8320 : part >> 1
      }
    }
  }
}
