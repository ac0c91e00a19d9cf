/// Tells mails by the block of headers at their top.
enum MailHead {
  /// Whether a text begins with the headers of a mail.
  ///
  /// Headers that only mail programs and servers write decide. Texts may begin with a few lines such as
  /// `From:` and `Date:`, too: these make a mail only with an address, or in a file named as mails are.
  static func begins(_ head: Substring, isNamedMail: Bool) -> Bool {
    var names: Set<String> = []
    var hasAddress = false
    var rest = head
    // The first line that is no header ends this; of most texts it is the first of all.
    while let line = rest.takeLine() {
      if line.isIndented { continue }
      guard let (name, value) = header(line) else { break }
      names.insert(name)
      if addressed.contains(name), value.contains("@") { hasAddress = true }
    }
    let common = names.intersection(commonNames).count
    if !names.isDisjoint(with: mailNames) { return common >= 1 }
    return common >= (isNamedMail ? 2 : 3) && (isNamedMail || (hasAddress && names.contains("to")))
  }

  /// A header's name in small letters, and its value; nil for a line that is no header.
  static func header(_ line: Substring) -> (name: String, value: Substring)? {
    guard let colon = line.firstIndex(ofAny: ":", within: 80) else { return nil }
    let name = line[..<colon]
    guard let first = name.utf8.first, first.isASCIILetterOrDigit,
      name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    return (name.lowercased(), line[colon...].dropFirst())
  }

  private static let addressed: Set<String> = ["from", "to", "sender", "reply-to"]
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
