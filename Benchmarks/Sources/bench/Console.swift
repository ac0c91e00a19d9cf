import Glibc

/// Standard error: what goes on, and what went wrong. Standard output is for results alone.
enum Console {
  static func tell(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
