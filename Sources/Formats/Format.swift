public import Articles

/// A kind of file that articles come in: one format, one type, one line in `Formats.all`.
public protocol Format: Sendable {
  /// The name by which it is asked for: `text`.
  var name: String { get }
  /// What a file of it is, for the list of formats: `A feed in RSS`.
  var summary: String { get }
  /// The endings of file names that it usually has, without the dot.
  var extensions: [String] { get }
  var mediaType: String { get }
  /// Whether its files may hold bytes that no text holds: a picture in a mail, a packed document.
  var readsBinary: Bool { get }
  /// Whether C libraries take part in reading it, so that a process of its own does it: markup,
  /// mail, packed documents and Markdown are taken apart by them, and so is any text whose encoding
  /// the file itself chooses, as RTF does. False only where all is Swift once the file is known to
  /// be UTF-8.
  var usesCLibraries: Bool { get }

  /// Whether the content is of this format; the name decides only where the content does not.
  func recognises(_ file: FileContent) -> Bool

  /// Reads the articles of a file, in their order.
  ///
  /// What cannot be read of a file that holds many is handed on as a rejection, and the rest is
  /// read.
  ///
  /// - Throws: `FormatError` where nothing of the file can be read.
  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws
}

extension Format {
  public var readsBinary: Bool { false }
  public var usesCLibraries: Bool { true }
}

/// One thing that a file turned out to hold.
public enum Reading: Sendable {
  case article(ArticleDraft)
  /// An article that cannot be read: where it stands in the file, and why.
  case rejected(place: String, reason: String)
  /// Further articles that cannot be read, after as many as are told one by one: between which
  /// places they stand, and why the last cannot.
  case furtherRejected(count: Int, place: String, reason: String)
  /// Something that is no article and was not meant to be one: a picture of a crawl, a calendar's
  /// entry in a mailbox. It is counted, and no error.
  case passedOver(place: String, reason: String)
}

/// Why a file, or an article in it, cannot be read: a sentence for the person whose file it is.
public struct FormatError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The sentence: `this PDF is locked with a password; ...`
  public let description: String

  public init(_ description: String) { self.description = description }
}
