import Articles
import Testing

@testable import Formats

@Suite struct MailTextTests {
  @Test(arguments: [
    ("One line \nand its end.\n\nTwo.", false, "One line and its end.\n\nTwo."),
    ("港町 \nの灯台", true, "港町の灯台"),
    (" From here, stuffed.", false, "From here, stuffed."),
    ("> quoted \n> and on\nmine", false, "> quoted and on\nmine"),
    ("end \n-- \nJane", false, "end \n-- \nJane"),
  ])
  func unflows(text: String, deletesSpaces: Bool, result: String) {
    #expect(FlowedText.unflowed(text, deletingSpaces: deletesSpaces) == result)
  }

  @Test(arguments: [
    "Unsubscribe | Privacy policy", "Abmelden · Impressum · Datenschutz",
    "You are receiving this email because you signed up.",
    "Sent from my iPhone", "Otrzymujesz tę wiadomość, ponieważ jesteś na liście.",
    "This e-mail and any attachments are confidential and meant for the intended recipient only.",
  ])
  func removesFurniture(text: String) {
    #expect(kept("\(text)\n\n\(MailTextTests.article)") == MailTextTests.article)
    #expect(kept("\(MailTextTests.article)\n\n\(text)\n\n12 Quay Street") == MailTextTests.article)
  }

  @Test(arguments: [
    "View this email in your browser", "Im Browser ansehen",
    "Voir la version en ligne: https://phare.example/lettres/12",
  ])
  func removesLinksToTheWeb(text: String) {
    #expect(kept("\(text)\n\n\(MailTextTests.article)") == MailTextTests.article)
  }

  @Test(arguments: [
    "Customers may unsubscribe by telephone, the court said.",
    "Residents can view online maps of the flood.",
    "Neuer Streit um den Datenschutz",
    "She received this medal from the king.",
    "The letter called the talks confidential.",
  ])
  func keepsText(text: String) {
    let whole = "\(MailTextTests.article)\n\n\(text)\n\n\(MailTextTests.article)"
    #expect(kept(whole) == whole)
  }

  private static let article = """
    The council voted nine to four on Monday night to dredge the inner harbour, ending a dispute.

    Work begins on May 4 and is to last eleven weeks, the harbour master said on Tuesday.
    """

  private func kept(_ text: String) -> String {
    MailFurniture.removed(from: TextLines.lines(of: text)).joined(separator: "\n")
  }

  @Test(arguments: [
    ("text/plain; charset=utf-8", "Caf\u{E9} au port", "Café au port"),
    ("text/plain; charset=us-ascii", "Café au port", "Café au port"),
    ("text/plain; charset=no-such-thing", "Café au port", "Café au port"),
    (
      "text/html", "<p>Café</p><p style='display: none'>unseen</p><p>au port</p>", "Café\n\nau port"
    ),
    ("", "Café au port", "Café au port"),
  ])
  func readsBodies(type: String, body: String, expected: String) throws {
    let header = type.isEmpty ? "" : "Content-Type: \(type)\n"
    let mail = "From: a@b.example\nSubject: Port\nMIME-Version: 1.0\n\(header)\n\(body)\n"
    let drafts = try drafts(EMLFormat(), mail)
    #expect(drafts.map(\.body) == [expected])
    #expect(drafts.first?.headline?.value == "Port")
  }

  /// The plain text of two forms is taken where it is the text, and not a note about the other.
  @Test(arguments: [
    (
      "The ferry sails again on Sunday, the operator said.",
      "The ferry sails again on Sunday, the operator said."
    ),
    ("Your program shows no HTML.", "The ferry sails again on Sunday, the operator wrote."),
    (
      "The ferry https://click.example/aaaaaaaaaaaaaaaaaaaaaaaaaa sails again on Sunday, it said.",
      "The ferry sails again on Sunday, the operator wrote."
    ),
  ])
  func choosesTheBetterForm(plain: String, expected: String) throws {
    let mail = """
      From: a@b.example
      Subject: Ferry
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=x

      --x
      Content-Type: text/plain

      \(plain)
      --x
      Content-Type: text/html

      <p>The ferry sails again on Sunday, the operator wrote.</p>
      --x--
      """
    #expect(try drafts(EMLFormat(), mail).map(\.body) == [expected])
  }
}
