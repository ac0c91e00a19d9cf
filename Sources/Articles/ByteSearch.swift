import Glibc

/// R. N. Horspool, "Practical fast searching in strings" (1980): most bytes are never looked at,
/// for formats ask this of whole files.
public enum ByteSearch {
  public typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Where a byte first stands among others, which the C library looks for in many at once.
  public static func firstIndex(of sought: UInt8, in bytes: Bytes) -> Int? {
    guard let start = bytes.baseAddress, let found = memchr(start, Int32(sought), bytes.count)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }

  /// Whether a byte stands among others.
  public static func holds(_ bytes: Bytes, _ sought: UInt8) -> Bool {
    firstIndex(of: sought, in: bytes) != nil
  }

  /// Where some bytes first stand among others.
  public static func firstIndex(of sought: Bytes, in bytes: Bytes) -> Int? {
    guard let last = sought.last else { return 0 }
    guard sought.count <= bytes.count else { return nil }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { steps in
      steps.initialize(repeating: sought.count)
      for (index, byte) in sought.dropLast().enumerated() {
        steps[Int(byte)] = sought.count - 1 - index
      }
      var end = sought.count
      while end <= bytes.count {
        let byte = bytes[end - 1]
        if byte == last, bytes[end - sought.count..<end].elementsEqual(sought) {
          return end - sought.count
        }
        end += steps[Int(byte)]
      }
      return nil
    }
  }
}

extension [UInt8] {
  /// Whether some bytes stand among these.
  public func holds(_ sought: [UInt8]) -> Bool {
    sought.withUnsafeBufferPointer { sought in
      withUnsafeBufferPointer { ByteSearch.firstIndex(of: sought, in: $0) != nil }
    }
  }
}
