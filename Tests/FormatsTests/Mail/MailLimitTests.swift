import Articles
import Testing

@testable import Formats

/// Mails that are made to take more than their share of time and memory.
@Suite struct MailLimitTests {
  private let text = "The council voted on Monday to dredge the harbour, and the ferry stays.\n"

  /// A mail within so many others.
  private func nested(_ count: Int) -> String {
    (0..<count).reduce("From: a@b.example\nSubject: inner\nMIME-Version: 1.0\n\n\(text)") {
      mail, _ in
      """
      From: a@b.example
      Subject: outer
      MIME-Version: 1.0
      Content-Type: message/rfc822

      \(mail)
      """
    }
  }

  @Test func readsMailsThreeDeep() throws {
    #expect(try drafts(EMLFormat(), nested(3)).map { $0.headline?.value } == ["inner"])
  }

  @Test func leavesDeeperMailsOut() {
    let error = #expect(throws: FormatError.self) { try drafts(EMLFormat(), nested(5)) }
    #expect(error?.description == "a mail that stands more than 3 mails deep was left out")
  }

  @Test func countsMailsThatAreAttachedAsFiles() {
    let deep = EMLFormat(level: 4)
    let error = #expect(throws: FormatError.self) { try drafts(deep, nested(0)) }
    #expect(error?.description == "it stands more than 3 mails deep in one another")
  }

  @Test func readsTheFirstThousandParts() throws {
    let parts = (0..<3_000).map {
      "--x\nContent-Type: text/plain\n\nParagraph \($0) of the text.\n"
    }
    let mail =
      "From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
    let draft = try #require(try drafts(EMLFormat(), mail + parts.joined() + "--x--\n").first)
    #expect(draft.body.hasSuffix("Paragraph 998 of the text."))
    #expect(draft.notes == ["parts beyond the first 1000 were left out"])
  }

  @Test func turnsAwayMailsOfMultipartsOnly() {
    let head = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\n"
    let parts = (0..<1_500).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
    let error = #expect(throws: FormatError.self) { try drafts(EMLFormat(), head + parts.joined()) }
    #expect(error?.description == "the mail has more than 1000 multiparts")
  }

  @Test func saysThatPartsAreTooDeep() throws {
    let head = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\n"
    let parts = (0..<900).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
    let error = #expect(throws: FormatError.self) {
      try drafts(EMLFormat(), head + parts.joined() + "\n\(text)")
    }
    #expect(
      error?.description
        == "the mail has no text; parts beyond the first 1000, or too deep in one another, were left out"
    )
  }

  @Test(arguments: [
    "From: " + String(repeating: "\"a,", count: 50_000),
    "Subject: " + String(repeating: "=?", count: 50_000),
    "Subject: " + String(repeating: "=?utf-8?q?", count: 20_000),
    "From: " + String(repeating: "(", count: 100_000),
    "X: y\n" + String(repeating: "A: b\n", count: 15_000),
    "Content-Type: text/plain" + String(repeating: "; a=b", count: 50_000),
  ])
  func readsHeadersOfAnyLength(header: String) throws {
    let mail =
      "Message-ID: <a@b.example>\n\(header)\nDate: Thu, 5 Feb 2026 10:32:00 +0000\n\n\(text)"
    let draft = try #require(try drafts(EMLFormat(), mail).first)
    #expect(draft.body == text.trimmed)
  }

  private static let head = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\n"
  private static let multipart = "Content-Type: multipart/mixed; boundary=x\n"

  @Test(arguments: [
    String(repeating: "X: y\n", count: 21_000),
    "\(multipart)\n--x\n" + String(repeating: "X: y\n", count: 21_000),
    "\(multipart)\n--x\nContent-Type: message/rfc822\n\n"
      + String(repeating: "X: y\n", count: 21_000),
    "\(multipart)\n" + String(repeating: "--x\n\n", count: 21_000),
    "Content-Type: multipart/mixed; boundary=\"a\\x\"\n\n--ax\n"
      + String(repeating: "X: y\n", count: 21_000),
  ])
  func turnsAwayHeadersAndBoundariesAtAnyDepth(mail: String) {
    let error = #expect(throws: FormatError.self) {
      try drafts(EMLFormat(), MailLimitTests.head + mail + "\n\n\(text)")
    }
    #expect(error?.description == "the mail has more than 20000 headers or boundaries")
  }

  @Test(arguments: ["", multipart + "\n--x\n\n"])
  func takesNoLinesOfTextForBoundaries(head: String) throws {
    let body = String(repeating: "--color: red;\n", count: 21_000)
    let separator = head.isEmpty ? "\n" : ""
    let mail = MailLimitTests.head + head + separator + body
    #expect(try drafts(EMLFormat(), mail).count == 1)
  }

  @Test func cutsLongHeadersAndSaysSo() throws {
    let header = "Subject: x\nReferences: " + String(repeating: "<a@b> ", count: 5_000)
    let mail = "From: a@b.example\n\(header)\nMIME-Version: 1.0\n\n\(text)"
    let draft = try #require(try drafts(EMLFormat(), mail).first)
    #expect(draft.headline?.value == "x")
    #expect(draft.notes == ["only the first 16 KB of a header were read"])
  }

  // MARK: Long texts

  private func readings(_ mail: String, _ limits: MIMELimits) throws -> [Reading] {
    try MailReader(level: 0, limits: limits).readings(of: Array(mail.utf8)[...])
  }

  private static let html = "Content-Type: text/html\n"

  @Test(arguments: [
    (head + "\nOne.\nTwo.\nThree.\nFour.\n", ["only the first 3 lines of its text were read"]),
    (head + "\nOne.\nTwo.\nThree.\n\n \n", []),
    (
      head + html + "\n<p>One.</p><p>Two.</p><p>Three.</p>",
      ["only the first 3 lines of its text were read"]
    ),
    (head + html + "\n<p>One.</p><p>Two.</p>", []),
    (head + html + "\n<p>One. <b>Two.</b> <i>Three.</i></p>", []),
    (
      head + html + "\n" + String(repeating: "<b>x</b>", count: 20),
      ["only the first 10 tags of its HTML were read"]
    ),
    (
      head + multipart + "\n--x\n\nOne.\nTwo.\n--x\n\nThree.\nFour.\n--x--\n",
      ["only the first 3 lines of its text were read"]
    ),
  ])
  func longTextsAreCutAndSaySo(mail: String, notes: [String]) throws {
    let found = try readings(mail, MIMELimits(textLines: 3, tags: 10))
    guard case .article(let draft)? = found.first else { return #expect(Bool(false)) }
    #expect(draft.notes == notes)
    #expect(draft.body.contains("Four.") == false)
  }

  /// Where nothing but empty lines was read, no article can carry the note.
  @Test func aTextBeyondTheLimitIsNeverLostInSilence() throws {
    let mail = MailLimitTests.head + String(repeating: "\n", count: 10) + text
    let found = try readings(mail, MIMELimits(textLines: 3))
    guard case .rejected(_, let reason)? = found.first else { return #expect(Bool(false)) }
    #expect(
      reason == "the mail has no text at its beginning, and what follows is too long to be read")
    #expect(found.count == 1)
  }

  // MARK: Floods of encoded words

  private static let flood = String(repeating: "=?utf-8?Q?a?= =?koi8-r?Q?=E1?= ", count: 50_000)

  @Test(arguments: [
    "Subject: \(flood)\nFrom: a@b.example\n", "From: \(flood)<a@b.example>\nSubject: x\n",
    "Subject: x\nFrom: a@b.example\nContent-Type: text/plain; name=\"\(flood)\"\n",
  ])
  func floodsOfEncodedWordsAreCut(headers: String) throws {
    let mail = headers + "MIME-Version: 1.0\n\n" + text
    let draft = try #require(try drafts(EMLFormat(), mail).first)
    #expect(draft.body == text.trimmed)
    #expect(draft.notes == ["only the first 16 KB of a header were read"])
    #expect((draft.headline?.value.utf8.count ?? 0) < 1 << 14)
  }

  @Test func floodsInTheNamesOfAttachmentsAreCut() throws {
    let part = """
      --x
      Content-Type: text/plain; name="\(MailLimitTests.flood)"
      Content-Disposition: attachment; filename="\(MailLimitTests.flood)"

      \(String(repeating: text, count: 4))

      """
    let mail = MailLimitTests.head + MailLimitTests.multipart + "\n--x\n\n\(text)\n\(part)--x--\n"
    let draft = try #require(try drafts(EMLFormat(), mail).first)
    #expect(draft.body.hasPrefix(text.trimmed))
    #expect(draft.notes == ["only the first 16 KB of a header were read"])
  }
}
