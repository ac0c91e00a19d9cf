/// A kind of file that holds files, or records so many that they are read one by one: a zip file, a
/// crawl. One kind, one type, one line in `Containers.all`.
public protocol Container: Sendable {
  /// The name by which it is called: `zip`.
  var name: String { get }
  /// What it is, for the list of formats.
  var summary: String { get }
  /// The endings of file names that it usually has, without the dot.
  var extensions: [String] { get }

  /// Whether a file is one, by its first `Containers.headSize` bytes and by its name, where these
  /// do not tell.
  func recognises(_ head: [UInt8], name: String) -> Bool

  /// Begins to read the members.
  ///
  /// - Throws: `FormatError` where it is too damaged for that.
  func open(_ source: any ByteSource) throws(FormatError) -> any MemberReader
}

/// Reads the members of a container one after the other; none is held longer than it is read.
public protocol MemberReader: AnyObject {
  /// The next member; nil after the last.
  ///
  /// - Throws: `FormatError` where the container is damaged, so that nothing more can be read.
  func next() throws(FormatError) -> ContainerEntry?
}

/// One thing that a container turned out to hold.
public enum ContainerEntry {
  /// A file, which may be a container itself; its bytes can be read until the next one is asked
  /// for.
  case file(name: String, any ByteSource)
  /// A record of a crawl or a message of a mailbox, whole, as it stands there; with the name of its
  /// format, where that is certain whatever its bytes look like.
  case record(name: String, [UInt8], format: String? = nil)
  /// A member that cannot be read, and why.
  case rejected(name: String, reason: String)
  /// A member that is no article and was not meant to be one.
  case passedOver(name: String, reason: String)
}
