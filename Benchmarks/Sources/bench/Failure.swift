import Glibc

/// Something that cannot be done, said to the person who asked for it.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// What the system last said, after what was tried: "cannot read x.txt: Permission denied".
  static func system(_ tried: String, _ code: Int32 = errno) -> Failure {
    Failure("\(tried): \(String(cString: strerror(code)))")
  }
}

/// A command that was typed wrongly.
struct UsageError: Error {
  let description: String

  init(_ description: String) { self.description = description }
}
