/// Unpacks single compressed files (`article.txt.gz`), whatever the packer.
public enum Compression {
  /// The endings of packed files' names.
  static let extensions: Set<String> = ["gz", "bz2", "xz", "zst", "z", "lzma", "lz4"]

  private static let signatures: [[UInt8]] = [
    [0x1F, 0x8B], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A], [0x28, 0xB5, 0x2F, 0xFD],
    [0x04, 0x22, 0x4D, 0x18],
  ]

  /// Whether bytes begin as those of a packer do.
  public static func isPacked(_ bytes: [UInt8]) -> Bool {
    signatures.contains { bytes.starts(with: $0) }
  }

  /// The unpacked bytes of a packed file; the bytes themselves where they are not packed.
  ///
  /// - Throws: `FormatError` where they are damaged, or unpack to more than `limit` bytes.
  public static func unpack(_ bytes: [UInt8], limit: Int) throws(FormatError) -> [UInt8] {
    try unpack(bytes, limit: limit, tail: .damage)
  }

  static func unpack(
    _ bytes: [UInt8], limit: Int, tail: GzipSource.Tail
  ) throws(FormatError) -> [UInt8] {
    guard isPacked(bytes) else { return bytes }
    let unpacked = try unpacked(MemorySource(bytes), tail: tail).read(atMost: limit + 1)
    guard unpacked.count <= limit else {
      throw FormatError("it unpacks to more than \(limit) bytes; --max-size allows more")
    }
    return unpacked
  }

  /// What a packed source holds, unpacked as it is read; servers and backups pack what is packed.
  static func unpacked(
    _ source: any ByteSource, tail: GzipSource.Tail = .damage
  ) throws(FormatError) -> PeekedSource {
    var peeked = PeekedSource(source, Containers.headSize)
    for _ in 0..<Containers.deepest where isPacked(peeked.head) {
      let inside: any ByteSource =
        peeked.head.starts(with: signatures[0])
        ? try GzipSource(peeked, tail: tail) : try UnpackedSource(peeked)
      peeked = PeekedSource(inside, Containers.headSize)
    }
    return peeked
  }

  /// A packed file's name without the packer's ending; `.tgz` and its like are left.
  static func unpackedName(_ name: String) -> String {
    let ending = Ending.of(name)
    return extensions.contains(ending) ? String(name.dropLast(ending.count + 1)) : name
  }
}
