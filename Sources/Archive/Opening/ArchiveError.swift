/// Why an archive could not do what was asked: what failed, on which file, why, and what to do.
public struct ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What a program may want to tell apart.
  public enum Kind: Hashable, Sendable {
    /// There is no file at the path.
    case missing
    /// The file is no archive of this program.
    case foreign
    /// The file's schema is of a later version of this program.
    case newer
    /// Another program holds the archive for writing.
    case busy
    /// Reading or writing it failed.
    case failed
  }

  public let kind: Kind
  /// The archive's path.
  public let path: String
  /// A sentence for the person whose archive it is.
  public let description: String

  init(_ kind: Kind, _ path: String, _ description: String) {
    self.kind = kind
    self.path = path
    self.description = description
  }
}
