import Glibc

/// Strings as C wants them in `argv` and `environ`: pointers, with nil after the last.
enum CStrings {
  /// Calls `body` with the pointers, which are valid until it returns.
  static func with<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) throws -> Result
  ) throws -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    let terminated = pointers + [nil]
    return try terminated.withUnsafeBufferPointer { buffer in
      guard let first = buffer.baseAddress else { throw Failure("out of memory") }
      return try body(first)
    }
  }
}
