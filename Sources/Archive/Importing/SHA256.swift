import CNettle

/// The SHA-256 digest (FIPS 180-4), by Nettle.
struct SHA256: Hashable, Sendable {
  /// 32 bytes.
  let bytes: [UInt8]

  init(_ input: UnsafeRawBufferPointer) {
    bytes = [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      var context = sha256_ctx()
      nettle_sha256_init(&context)
      nettle_sha256_update(&context, input.count, input.bindMemory(to: UInt8.self).baseAddress)
      nettle_sha256_digest(&context, 32, buffer.baseAddress)
      count = 32
    }
  }

  /// A digest that is known; of other than 32 bytes it is that of nothing.
  init(digest: [UInt8]) { self = digest.count == 32 ? SHA256(bytes: digest) : SHA256([]) }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  init(_ input: [UInt8]) { self = input.withUnsafeBytes { SHA256($0) } }

  /// The first eight bytes as a number: enough to look things up by.
  var key: Int64 {
    Int64(bitPattern: bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// The key of a text, by which repeats are found.
  static func key(of text: String) -> Int64 {
    var text = text
    return text.withUTF8 { SHA256(UnsafeRawBufferPointer($0)).key }
  }
}
