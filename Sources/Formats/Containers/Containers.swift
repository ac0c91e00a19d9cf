/// All containers, and the choice among them.
public enum Containers {
  /// Every container, in the order in which files are tried.
  public static let all: [any Container] = [
    ZipContainer(), TarContainer(), SevenZipContainer(), WARCContainer(), ARCContainer(),
    MailboxContainer(), ExportContainer(),
  ]

  /// Those whose records are packed each for itself, so that they outlast damage at the beginning.
  private static let crawls: [any Container] = [WARCContainer(), ARCContainer()]

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
      || isDamagedCrawl(head, name: name)
  }

  /// Whether a file is a packed crawl by its name, though its first bytes are not those of a
  /// packer.
  static func isDamagedCrawl(_ head: [UInt8], name: String) -> Bool {
    Ending.of(name) == "gz" && crawl(named: Compression.unpackedName(name)) != nil
      && !Compression.isPacked(head) && BinaryFiles.kind(of: head) != nil
  }

  /// The kind of crawl that a file's name tells.
  static func crawl(named name: String) -> (any Container)? {
    let ending = Ending.of(name)
    return crawls.first { $0.extensions.contains(ending) }
  }

  static func kind(of head: [UInt8], name: String) -> (any Container)? {
    all.first { $0.recognises(head, name: name) }
  }
}
