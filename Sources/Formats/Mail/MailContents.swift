/// The parts of a mail by what they are for: its text, what is attached, what is sent on.
struct MailContents {
  /// One piece of text, in the forms that the mail has it in: as plain text, as HTML.
  struct Text {
    var plain: MIMEPart?
    var html: MIMEPart?
  }

  private(set) var texts: [Text] = []
  private(set) var attachments: [MIMEPart] = []
  private(set) var mails: [MIMEPart] = []
  /// What the mail is instead of an article: a note for the person.
  private(set) var obstacle: Reading?

  init(_ mail: MIMEPart) { add(mail) }

  private mutating func add(_ part: MIMEPart) {
    if let mail = part.message { return mails.append(mail) }
    switch part.mediaType {
    case "multipart/alternative": addAlternative(part)
    case "multipart/related": addRelated(part)
    case "multipart/signed": part.parts.first.map { add($0) }
    case "multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime":
      obstacle = .rejected(
        place: "",
        reason: "the mail is encrypted; open it in your mail program and save its text")
    case "multipart/report":
      obstacle = .passedOver(place: "", reason: "a report on the delivery of a mail")
    case _ where !part.parts.isEmpty: for child in part.parts { add(child) }
    case "text/plain" where isText(part): texts.append(Text(plain: part))
    case "text/html" where isText(part): texts.append(Text(html: part))
    case _ where part.mediaKind == "multipart": break
    default: attachments.append(part)
    }
  }

  /// A part that is read as the mail's own text. Of parts with names the first only is one.
  private func isText(_ part: MIMEPart) -> Bool {
    !part.isAttachment && (part.fileName == nil || texts.isEmpty)
  }

  private mutating func addAlternative(_ part: MIMEPart) {
    let leaves = part.leaves
    let plain = leaves.first { $0.mediaType == "text/plain" && !$0.isAttachment }
    let html = leaves.first { $0.mediaType == "text/html" && !$0.isAttachment }
    if plain != nil || html != nil { texts.append(Text(plain: plain, html: html)) }
    attachments += leaves.filter { $0.isAttachment }
    mails += leaves.compactMap(\.message)
  }

  /// The root of parts that belong together; the others are its pictures.
  private mutating func addRelated(_ part: MIMEPart) {
    let start = part.parameters["start"]?.trimmingBrackets
    let root =
      part.parts.first { start != nil && $0.contentID == start }
      ?? part.parts.first { $0.mediaKind == "text" || $0.mediaKind == "multipart" }
    root.map { add($0) }
    attachments += part.parts.filter(\.isAttachment)
  }
}
