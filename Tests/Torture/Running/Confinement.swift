import Glibc

/// What a run may not do that others may.
struct Confinement: Sendable {
  /// No file may grow beyond so many bytes; a write that would fails, as on a full disk.
  var fileSize: Int?
  /// It runs as this user, who owns nothing.
  var user: uid_t?

  /// `nobody` on Debian.
  static let nobody: uid_t = 65_534

  var isNone: Bool { fileSize == nil && user == nil }

  // MARK: Given to a program of our own

  /// The argument by which this program is asked to confine itself, and become another one.
  static let argument = "--confined"

  var words: [String] {
    [Confinement.argument, String(fileSize ?? -1), user.map(String.init) ?? "-"]
  }

  /// Confines this process and becomes the program in `arguments`.
  ///
  /// What confines a process must happen in it, between its start and the program's.
  static func become(_ arguments: ArraySlice<String>) -> Never {
    let words = Array(arguments)
    guard words.count > 2, let size = Int(words[0]) else { _exit(126) }
    if size >= 0 {
      // Without this, a write beyond the limit would end the process.
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: rlim_t(size), rlim_max: rlim_t(size))
      guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { _exit(126) }
    }
    if let user = uid_t(words[1]) {
      guard setgroups(0, nil) == 0, setgid(user) == 0, setuid(user) == 0 else { _exit(126) }
    }
    CStrings.with(Array(words.dropFirst(2))) { words in
      if let path = words[0] { _ = execv(path, words) }
    }
    _exit(127)
  }
}

/// Swift's texts as C's `argv`.
enum CStrings {
  static func with<Result>(
    _ texts: [String], _ work: (UnsafePointer<UnsafeMutablePointer<CChar>?>) throws -> Result
  ) rethrows -> Result {
    var pointers = texts.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return try pointers.withUnsafeMutableBufferPointer {
      guard let base = $0.baseAddress else { preconditionFailure("it ends with nil") }
      return try work(UnsafePointer(base))
    }
  }
}
