import CCrypto

/// The SHA-256 digest (FIPS 180-4), by OpenSSL.
struct SHA256: Hashable, Sendable {
  /// 32 bytes.
  let bytes: [UInt8]

  /// OpenSSL's method, looked up once: it would look it up by name for each digest.
  nonisolated(unsafe) private static let method = EVP_MD_fetch(nil, "SHA256", nil)

  init(_ input: UnsafeRawBufferPointer) {
    bytes = [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      var length: UInt32 = 0
      EVP_Digest(input.baseAddress, input.count, buffer.baseAddress, &length, SHA256.method, nil)
      count = Int(length)
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
