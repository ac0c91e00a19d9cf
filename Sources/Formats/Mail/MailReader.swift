import Articles

/// Reads what a mail holds: its text, the mails that it sends on, what is attached to it.
struct MailReader {
  /// How many mails the one that is read stands in.
  let level: Int
  var limits = MIMELimits()

  /// - Throws: `FormatError` where this is no mail.
  func readings(of bytes: ArraySlice<UInt8>) throws(FormatError) -> [Reading] {
    var limits = limits
    guard level <= limits.messages else {
      throw FormatError("it stands more than \(limits.messages) mails deep in one another")
    }
    limits.messages -= level
    let message = try MIMEMessage(bytes, limits: limits)
    var readings = readings(of: message.root)
    if readings.isEmpty {
      readings.append(.passedOver(place: "", reason: "the mail has no text"))
    }
    return MailReader.noted(readings, message.notes)
  }

  /// Why a mail from which nothing was read is no article.
  static func reason(_ readings: [Reading]) -> String {
    let own = readings.compactMap { reading -> String? in
      switch reading {
      case .rejected("", let reason), .passedOver("", let reason): reason
      default: nil
      }
    }
    if !own.isEmpty { return own.joined(separator: "; ") }
    for case .rejected(let place, let reason) in readings {
      return "the mail has no text; \(place): \(reason)"
    }
    return "the mail has no text, only attachments that are no articles"
  }

  // MARK: A mail

  private func readings(of mail: MIMEPart) -> [Reading] {
    let contents = MailContents(mail)
    if let obstacle = contents.obstacle { return [obstacle] }
    var inner: [Reading] = []
    for (index, sent) in contents.mails.enumerated() {
      inner += readings(of: sent).map { $0.placed(in: "forwarded mail \(index + 1)") }
    }
    for part in contents.attachments { inner += MailAttachment(part, level: level).readings() }
    let text = MailText(contents.texts, limits: limits)
    let own = MailArticle.beside(inner, MailArticle(mail).readings(of: text))
    // With an article goes the note that its text was cut; without one this must be said, too.
    if text.isCut, !own.contains(where: \.isArticle) {
      let reason = "the mail has no text at its beginning, and what follows is too long to be read"
      inner.append(.rejected(place: "", reason: reason))
    }
    return own + inner
  }

  /// Says with the first article what was left out of the mail.
  private static func noted(_ readings: [Reading], _ notes: [String]) -> [Reading] {
    guard !notes.isEmpty else { return readings }
    var readings = readings
    for index in readings.indices {
      guard case .article(var draft) = readings[index] else { continue }
      draft.notes += notes
      readings[index] = .article(draft)
      return readings
    }
    return readings + notes.map { .rejected(place: "", reason: $0) }
  }
}
