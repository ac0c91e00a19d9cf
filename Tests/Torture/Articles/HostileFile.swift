import Glibc

/// A file that somebody might have among their clippings, and what an import must make of it.
struct HostileFile: Sendable {
  /// Its name, in which `*` is what tells it from all others; it may be no text.
  let name: [UInt8]
  let content: Content
  let expected: Expected

  enum Content: Sendable {
    case bytes([UInt8])
    /// What is worked out only when it is written, because it is large.
    case made(@Sendable () -> [UInt8])
    /// A file of zeros that takes no room on the disk.
    case hole(Int)
    case link(to: String)
    case folder(mode: mode_t)
    case unreadable([UInt8])
    case fifo, socket, device
  }

  enum Expected: Hashable, Sendable {
    /// An article of it is in the archive.
    case kept
    /// The same, and its line in an export has this text.
    case keptWith(String)
    /// Nothing of it is kept, and a reason is told in which these words stand.
    case rejected(String)
    /// It is told by `newsarchive read` as no article, and not by an import.
    case passedOver
    /// Nothing is said of it, and nothing is kept.
    case notLookedAt
  }

  init(_ name: String, _ content: Content, _ expected: Expected) {
    self.init(Array(name.utf8), content, expected)
  }

  init(_ name: [UInt8], _ content: Content, _ expected: Expected) {
    (self.name, self.content, self.expected) = (name, content, expected)
  }

  init(_ name: String, _ text: String, _ expected: Expected) {
    self.init(name, .bytes(Array(text.utf8)), expected)
  }

  /// Its name with `token` in it.
  func bytes(ofNameWith token: String) -> [UInt8] {
    name.flatMap { $0 == UInt8(ascii: "*") ? Array(token.utf8) : [$0] }
  }

  /// Puts it into a folder, with `token` in its name.
  ///
  /// - Returns: whether the system lets us make such a file.
  func make(in folder: String, token: String) throws -> Bool {
    let path = Array("\(folder)/".utf8) + bytes(ofNameWith: token)
    let cPath = Files.cString(path)
    switch content {
    case .bytes(let bytes): try Files.write(bytes, named: path)
    case .made(let make): try Files.write(make(), named: path)
    case .hole(let size):
      try Files.write([], named: path)
      return truncate(cPath, size) == 0
    case .link(let target): return symlink(target, cPath) == 0
    case .folder(let mode): return mkdir(cPath, 0o755) == 0 && chmod(cPath, mode) == 0
    case .unreadable(let bytes):
      try Files.write(bytes, named: path)
      return chmod(cPath, 0) == 0
    case .fifo: return mkfifo(cPath, 0o644) == 0
    case .socket: return mknod(cPath, S_IFSOCK | 0o644, 0) == 0
    // That of /dev/null; only root may make one.
    case .device: return mknod(cPath, S_IFCHR | 0o644, 0x0103) == 0
    }
    return true
  }
}

/// The plain words that the files are made of.
enum Words {
  static let body =
    "The ferry was held in the harbor on Tuesday after a storm broke its windows. "
    + "The harbor master said that it would sail again on Thursday, when the wind drops."

  /// An article as plain text.
  static func text(_ headline: String, _ body: String = Words.body) -> String {
    "\(headline)\n\nHarbor Wire\nFebruary 5, 2026\n\n\(body)\n"
  }

  static func page(_ headline: String, _ body: String = Words.body, head: String = "") -> String {
    """
    <!DOCTYPE html><html><head>\(head)<title>\(headline)</title></head>
    <body><article><h1>\(headline)</h1><p>\(body)</p><p>\(Words.body)</p></article></body></html>
    """
  }

  static func feed(_ headline: String, _ body: String = Words.body, encoding: String = "UTF-8")
    -> String
  {
    """
    <?xml version="1.0" encoding="\(encoding)"?>
    <rss version="2.0"><channel><title>Harbor Wire</title><item><title>\(headline)</title>
    <description>\(body)</description></item></channel></rss>
    """
  }
}
