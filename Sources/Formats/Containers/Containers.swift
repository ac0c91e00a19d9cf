/// All containers, and the choice among them.
public enum Containers {
  /// Every container, in the order in which files are tried.
  public static let all: [any Container] = [
    ZipContainer(), TarContainer(), SevenZipContainer(), WARCContainer(), ARCContainer(),
    MailboxContainer(),
  ]

  /// How many bytes of a file's beginning tell what it is.
  public static let headSize = 1024

  /// Containers in containers are opened down to this many; bombs go deeper.
  static let deepest = 3

  /// The largest member that is ever read, whatever limit was asked for.
  public static let largestMember = 512 << 20

  /// Whether a file must be looked at as one that may be a container, packed or not.
  ///
  /// It costs little, as each file of an import is asked.
  public static func mayBe(_ head: [UInt8], name: String) -> Bool {
    kind(of: head, name: name) != nil || Compression.isPacked(head)
  }

  static func kind(of head: [UInt8], name: String) -> (any Container)? {
    all.first { $0.recognises(head, name: name) }
  }
}
