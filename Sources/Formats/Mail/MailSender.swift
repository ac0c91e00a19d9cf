import Articles

/// Which paper or list a mail comes from, and who of it wrote.
struct MailSender {
  private(set) var source: String?
  private(set) var authors: [String] = []

  /// The sender of a mail. In a newsletter any name is that of the source; otherwise only one that
  /// a paper has, or one behind an address of an office: a person's name says who sent the article
  /// on.
  init(_ sender: Mailbox?, list: MailingList?) {
    let name = MailSender.clean(sender?.name ?? "")
    let isOutlet = OrganisationWords.nameOutlet(name) || list != nil
    if let (person, outlet) = MailSender.personAndOutlet(name) {
      source = outlet
      authors = [person]
    } else if name.isEmpty || MailSender.isAddress(name) {
      source = list?.title
    } else if isOutlet || MailSender.isOffice(sender?.localPart ?? "") {
      source = MailSender.withoutKind(name)
    }
    // A list with a title of its own, to which people write: they are no papers.
    if let title = list?.title, let sender = source, !OrganisationWords.nameOutlet(sender),
      authors.isEmpty, OrganisationWords.nameOutlet(title)
    {
      source = title
    }
  }

  private static func clean(_ name: String) -> String {
    var name = (name.utf8.contains(0x22) ? name.filter { $0 != "\"" } : name).trimmed
    // Lists of some providers send in the name of a member: 'Jane Doe' via Harbor News.
    if let via = name.firstRange(of: " via ") { name = String(name[via.upperBound...]) }
    return name.count > 2 && name.hasPrefix("'") && name.hasSuffix("'")
      ? String(name.dropFirst().dropLast()).trimmed : name
  }

  /// `Jane Doe at Harbor Wire`, `Jane Doe | Harbor Wire`, `Jane Doe, Harbor Wire`
  private static func personAndOutlet(_ name: String) -> (person: String, outlet: String)? {
    let words = name.split(separator: " ")
    // A person has two to four words, so that only few places are looked at.
    let joints = words.indices.dropFirst(2).prefix(3).compactMap { Joint(words, $0) }
    for joint in Joint.Kind.allCases.flatMap({ kind in joints.filter { $0.kind == kind } }) {
      guard joint.kind == .sure || OrganisationWords.nameOutlet(joint.outlet),
        Bylines.names(in: joint.person) == [joint.person],
        !OrganisationWords.nameOutlet(joint.person)
      else { continue }
      return (joint.person, withoutKind(joint.outlet))
    }
    return nil
  }

  /// A place in a name where a person may end and a paper begin.
  private struct Joint {
    /// What stands there, the surest first.
    enum Kind: CaseIterable { case sure, mark, particle }

    let person: String
    let outlet: String
    let kind: Kind

    /// The joint at a word, or before it where the word before ends in a comma.
    init?(_ words: [Substring], _ index: Int) {
      let kind = Joint.kinds[words[index]]
      guard kind != nil || words[index - 1].utf8.last == 0x2C else { return nil }
      let person = words[..<index].joined(separator: " ")
      self.person = kind == nil ? String(person.dropLast()) : person
      outlet = words[(kind == nil ? index : index + 1)...].joined(separator: " ")
      self.kind = kind ?? .mark
      if outlet.isEmpty { return nil }
    }

    private static let kinds: [Substring: Kind] = [
      "at": .sure, "from": .sure, "@": .sure, "|": .mark, "-": .mark, "–": .mark, "—": .mark,
      "von": .particle, "vom": .particle, "bei": .particle, "de": .particle, "du": .particle,
      "chez": .particle, "del": .particle, "dal": .particle, "da": .particle, "do": .particle,
      "van": .particle, "z": .particle, "из": .particle, "з": .particle,
    ]
  }

  /// The name without what kind of mail it is: `Harbor Wire Newsletter`.
  private static func withoutKind(_ name: String) -> String {
    var words = name.split(separator: " ")
    while words.count > 1, let last = words.last, kinds.contains(Tokenizer.folded(last)) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  private static let kinds: Set<String> = [
    "newsletter", "newsletters", "alert", "alerts", "mailing", "rassylka", "рассылка", "розсилка",
    "boletin", "infolettre", "nieuwsbrief", "|", "",
  ]

  private static func isAddress(_ name: String) -> Bool {
    name.contains("@") || (name.contains(".") && !name.contains(" "))
  }

  /// Whether an address is that of an office and not of a person: `newsletter`, `no-reply`.
  private static func isOffice(_ localPart: String) -> Bool {
    let words = localPart.split { "-_.+".contains($0) }.map(String.init)
    return words.contains { offices.contains($0) }
      || localPart.replacing("-", with: "") == "noreply"
  }

  private static let offices: Set<String> = [
    "news", "newsletter", "newsletters", "newsroom", "noreply", "alerts", "alert", "digest",
    "briefing", "briefings", "editor", "editors", "editorial", "press", "presse", "prensa", "prasa",
    "redaktion", "redaction", "redaccion", "redazione", "redacao", "redactie", "redakcja", "info",
    "infos", "hello", "contact", "service", "mailer", "updates", "subscriptions", "bounce",
  ]
}

/// The list or newsletter that a mail belongs to.
struct MailingList {
  /// As the list calls itself, `The Harbour Letter`; nil where it gives an identifier only.
  let title: String?
  /// The first part of its identifier: `harbor-news`.
  let name: String?

  /// Nil for a mail that one person wrote to another.
  init?(_ mail: MIMEPart) {
    let isBulk = ["bulk", "list", "junk"].contains(mail.header(.precedence)?.lowercased() ?? "")
    let marks: [MailHeaderName] = [.listID, .listUnsubscribe, .listPost, .feedbackID]
    let hasMark = marks.contains { mail.header($0) != nil }
    guard isBulk || hasMark else { return nil }
    let id = mail.header(.listID) ?? ""
    let title = id.prefix { $0 != "<" }.filter { $0 != "\"" }.trimmed
    let isTitle = !title.isEmpty && id.contains("<") && !title.contains("@")
    self.title = isTitle && title.contains(where: \.isLetter) && title.contains(" ") ? title : nil
    let name = id.drop { $0 != "<" }.dropFirst().prefix { $0 != "." && $0 != ">" }
    self.name = name.isEmpty ? nil : String(name)
  }
}
