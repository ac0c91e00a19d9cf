/// A file attached to a mail: an article of its own, or something that is none.
struct MailAttachment {
  private let part: MIMEPart
  private let level: Int

  /// An attachment of a mail that stands in `level` others.
  init(_ part: MIMEPart, level: Int) {
    self.part = part
    self.level = level
  }

  func readings() -> [Reading] {
    guard let bytes = part.data, !isOther else { return [passedOver("it is no article")] }
    if part.mediaKind == "text", bytes.count < MailAttachment.shortestText {
      return [passedOver("it is too short for an article")]
    }
    let file = FileContent(
      path: name, bytes: bytes, address: part.header(.contentLocation).flatMap(webAddress),
      encoding: part.charset)
    do throws(FormatError) {
      let readings = try Formats.readings(of: file, in: try format(of: file))
      return readings.map { $0.placed(in: place) }
    } catch {
      return [
        isDocument
          ? .rejected(place: place, reason: error.description) : passedOver(error.description)
      ]
    }
  }

  /// A mail that is attached as a file counts as one within another.
  private func format(of file: FileContent) throws(FormatError) -> any Format {
    switch try Formats.recognise(file) {
    case is EMLFormat: EMLFormat(level: level + 1)
    case is MboxFormat: MboxFormat(level: level + 1)
    case let format: format
    }
  }

  private static let shortestText = 200

  private var name: String {
    part.fileName ?? (part.mediaType == "message/rfc822" ? "mail.eml" : part.mediaType)
  }
  private var place: String { "attachment \(name)" }

  private func passedOver(_ reason: String) -> Reading { .passedOver(place: place, reason: reason) }

  private func webAddress(_ text: String) -> String? { text.contains("://") ? text : nil }

  // MARK: Kinds

  private var ending: String { Ending.of(name) }

  /// Whether the sender calls it a text, so that a person wants to know why it is not read.
  private var isDocument: Bool {
    part.mediaKind == "text" || MailAttachment.documentEndings.contains(ending)
      || part.mediaType == "application/pdf" || part.mediaType == "message/rfc822"
  }

  /// Whether it is what mails carry besides articles: calendars, cards, signatures, tables.
  private var isOther: Bool {
    MailAttachment.otherTypes.contains(part.mediaType)
      || MailAttachment.otherEndings.contains(ending)
  }

  private static let documentEndings: Set<String> = [
    "pdf", "doc", "docx", "odt", "rtf", "txt", "html", "htm", "mht", "mhtml", "epub", "md", "eml",
  ]
  private static let otherTypes: Set<String> = [
    "text/calendar", "text/vcard", "text/x-vcard", "text/directory", "text/css", "text/csv",
    "text/x-amp-html", "text/rfc822-headers", "text/javascript", "application/ics",
    "application/pgp-signature", "application/pgp-keys", "application/pkcs7-signature",
    "application/x-pkcs7-signature", "application/ms-tnef", "message/delivery-status",
    "message/disposition-notification", "message/external-body", "message/partial",
  ]
  private static let otherEndings: Set<String> = [
    "ics", "vcf", "p7s", "asc", "sig", "dat", "png", "jpg", "jpeg", "gif", "webp", "svg", "heic",
    "bmp", "tif", "tiff", "ico", "mp3", "mp4", "mov", "m4a", "wav", "css", "js", "csv", "xls",
    "xlsx", "ppt", "pptx", "zip",
  ]
}
