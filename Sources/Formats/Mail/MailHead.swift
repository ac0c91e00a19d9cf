/// Tells mails by the block of headers at their top.
enum MailHead {
  /// Whether a text begins with the headers of a mail.
  ///
  /// Headers that only mail programs and servers write decide. Texts may begin with a few lines
  /// such as `From:` and `Date:`, too: these make a mail only with an address, or in a file named
  /// as mails are.
  static func begins(_ head: Substring, isNamedMail: Bool) -> Bool {
    let fields = HeaderFields(atTopOf: head)
    let common = fields.names.count(where: commonNames.contains)
    if fields.names.contains(where: mailNames.contains) { return common >= 1 }
    if isNamedMail { return common >= 2 }
    if pastedNames.allSatisfy(fields.names.contains), holdsAddress(fields["from"]) { return true }
    return common >= 3 && fields.names.contains("to")
      && addressed.contains { holdsAddress(fields[$0]) }
  }

  private static func holdsAddress(_ value: String?) -> Bool {
    value?.utf8.contains(0x40) ?? false
  }

  /// What a mail shows of itself, and what is pasted with its text.
  private static let pastedNames = ["from", "subject", "date"]

  private static let addressed = ["from", "to", "sender", "reply-to"]
  private static let commonNames: Set<String> = [
    "from", "to", "subject", "date", "cc", "sender", "reply-to", "message-id", "received",
  ]
  private static let mailNames: Set<String> = [
    "received", "mime-version", "message-id", "return-path", "delivered-to", "dkim-signature",
    "x-received", "authentication-results", "content-transfer-encoding", "x-mozilla-status",
    "list-unsubscribe", "in-reply-to", "x-mailer", "x-original-to", "envelope-to",
    "x-gmail-labels",
  ]
}
