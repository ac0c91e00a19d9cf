import Glibc

/// Names of parts in UTF-8, whatever the language of the system: libarchive turns them into the
/// encoding of the thread's locale, which in the one named C has no letters but ASCII's.
enum UTF8Locale {
  static func with<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let utf8 = newlocale(1 << LC_CTYPE, "C.UTF-8", nil) else { return try body() }
    let before = uselocale(utf8)
    defer {
      uselocale(before)
      freelocale(utf8)
    }
    return try body()
  }
}
