/// A mail, or a part of one: what GMime took apart, as plain values.
struct MIMEPart: Sendable {
  /// A header, its value decoded, on one line.
  struct Header: Hashable, Sendable {
    let name: MailHeaderName
    let value: String
  }

  enum Content: Sendable {
    case data([UInt8])
    indirect case parts([MIMEPart])
    /// A mail within the mail.
    indirect case message([MIMEPart])
    /// What is not read, since nobody asked for it: a picture, or a part beyond the limits.
    case unread
  }

  /// In small letters: `text/plain`.
  var mediaType = "text/plain"
  /// The parameters of the media type, their names in small letters.
  var parameters: [String: String] = [:]
  /// Those that somebody asks for.
  var headers: [Header] = []
  /// Who sent it, where the part is a mail.
  var sender: Mailbox?
  var fileName: String?
  var isAttachment = false
  /// Without its angle brackets.
  var contentID: String?
  var content = Content.unread

  /// The first header of this name that is not empty.
  func header(_ name: MailHeaderName) -> String? {
    headers.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  var charset: String? { parameters["charset"] }

  /// The media type's first half: `text`.
  var mediaKind: Substring { mediaType.prefix { $0 != "/" } }

  var data: [UInt8]? { if case .data(let bytes) = content { bytes } else { nil } }

  /// The parts of a multipart; none of anything else.
  var parts: [MIMEPart] { if case .parts(let parts) = content { parts } else { [] } }

  /// The mail that this part holds.
  var message: MIMEPart? { if case .message(let parts) = content { parts.first } else { nil } }

  /// Itself and all that it holds, in order, without what stands in a mail within it.
  var leaves: [MIMEPart] { parts.isEmpty ? [self] : parts.flatMap(\.leaves) }
}

/// How much of a mail is read, so that none can take more than its share of time and memory.
struct MIMELimits: Sendable {
  var parts = 1_000
  /// Lines of headers and boundaries, wherever they stand.
  var lines = 20_000
  /// The bytes of one header; the rest is left out.
  var header = 1 << 14
  /// The bytes of all headers, as far as they are read.
  var headerBytes = 4 << 20
  /// How often a line may be compared with a boundary.
  var comparisons = 20_000_000
  /// How deep multiparts may stand in one another.
  var depth = 30
  /// How deep mails may stand in one another.
  var messages = 3
  /// Lines of text and paragraphs of HTML, of all parts together: the longest of books have fewer.
  var textLines = 200_000
  /// Tags of one part's HTML, whose tree takes much more memory than its text.
  var tags = 1_000_000
  /// All parts together, decoded. Decoding never makes a part longer, so this bounds what a mail
  /// takes.
  var bytes = 256 << 20
}
