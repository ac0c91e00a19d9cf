import Articles

/// The article that a mail's text is, with what its headers say.
struct MailArticle {
  private let mail: MIMEPart
  private let list: MailingList?

  init(_ mail: MIMEPart) {
    self.mail = mail
    list = MailingList(mail)
  }

  /// What a text is: an article, or two where somebody wrote much above a mail that he sent on.
  func readings(of text: MailText) -> [Reading] {
    let lines = TextLines.lines(of: text.text)
    let subject = SubjectLine(mail.header(.subject) ?? "", list: list?.name)
    guard !subject.isReply, let forwarded = ForwardedMail.find(in: lines),
      let article = draft(of: forwarded, subject.headline, text)
    else {
      return [draft(of: lines, subject.headline, text)].compactMap(\.self).map(Reading.article)
    }
    let note = MailFurniture.removed(from: Array(forwarded.before))
    return [own(note, subject.headline, text), .article(article)].compactMap(\.self)
  }

  /// What somebody wrote above a mail that he sent on; nil where he wrote nothing.
  private func own(_ note: [Substring], _ subject: String?, _ text: MailText) -> Reading? {
    if note.isEmpty { return nil }
    let isLong = note.reduce(0) { $0 + $1.utf8.count } > MailArticle.longestNote
    return isLong ? draft(of: note, subject, text).map(Reading.article) : MailArticle.note
  }

  /// A text of fewer bytes beside an article is a note to it.
  private static let longestNote = 600
  private static let note = Reading.passedOver(
    place: "text", reason: "a note to what the mail sends on")

  /// What a mail says itself, where an article that it sends on makes a short text of it a note.
  static func beside(_ articles: [Reading], _ own: [Reading]) -> [Reading] {
    guard articles.contains(where: \.isArticle), own.count(where: \.isArticle) == 1 else {
      return own
    }
    return own.map {
      if case .article(let draft) = $0, draft.body.utf8.count < longestNote { note } else { $0 }
    }
  }

  // MARK: The mail's own text

  private func draft(
    of lines: [Substring], _ subject: String?, _ text: MailText
  ) -> ArticleDraft? {
    guard var draft = body(of: lines, subject) else { return nil }
    let sender = MailSender(mail.sender, list: list)
    addSource(sender, to: &draft)
    let date = mail.header(.date).flatMap(MailArticle.date)
    // An article that a person sent on has its own date; a newsletter's is that of the mail.
    let hasOwnDate = list == nil && draft.published.map { $0.by != .dateline } ?? false
    if let date, !hasOwnDate { draft.published = Found(date, by: .mailHeader) }
    if date == nil, let header = mail.header(.date), draft.published == nil {
      draft.notes.append("the date \"\(header.prefix(60))\" cannot be read")
    }
    let archived = mail.header(.archivedAt)?.trimmingBrackets
    if let address = archived.flatMap(MailAddress.page) {
      draft.url = Found(address, by: .mailHeader)
    } else if let address = text.address {
      draft.url = draft.url ?? Found(address, by: .furniture)
    }
    addLanguage(to: &draft)
    draft.notes += text.notes
    return draft
  }

  private func addLanguage(to draft: inout ArticleDraft) {
    guard let header = mail.header(.contentLanguage), !header.contains(",") else { return }
    draft.take(.language, header, by: .mailHeader)
  }

  // MARK: A mail sent on

  private func draft(
    of forwarded: ForwardedMail, _ subject: String?, _ text: MailText
  ) -> ArticleDraft? {
    let headline = forwarded.subject.flatMap { SubjectLine($0).headline } ?? subject
    guard var draft = body(of: forwarded.text, headline) else { return nil }
    addSource(MailSender(forwarded.sender, list: nil), to: &draft)
    if let date = forwarded.date, draft.published.map({ $0.by == .dateline }) ?? true {
      draft.published = Found(date, by: .mailHeader)
    }
    if let address = text.address { draft.url = draft.url ?? Found(address, by: .furniture) }
    draft.notes += text.notes
    return draft
  }

  // MARK: Parts

  /// The text taken apart as any text is, under the mail's headline; nil where nothing is left.
  private func body(of lines: [Substring], _ subject: String?) -> ArticleDraft? {
    let lines = MailFurniture.removed(from: lines)
    let (address, rest) = MailArticle.withoutAddress(lines)
    var draft = PlainText.draft(of: rest.joined(separator: "\n"))
    if let subject, draft.headline?.by != .header {
      if let first = draft.headline, first.by == .firstLine,
        Tokenizer.folded(first.value) != Tokenizer.folded(subject)
      {
        draft.body = draft.body.isEmpty ? first.value : first.value + "\n\n" + draft.body
      }
      draft.headline = Found(subject, by: .mailHeader)
    }
    if draft.body.isEmpty, let line = draft.headline, line.by == .firstLine {
      draft.body = line.value
    }
    if let address { draft.url = draft.url ?? Found(address, by: .text) }
    return draft.body.isEmpty ? nil : draft
  }

  private func addSource(_ sender: MailSender, to draft: inout ArticleDraft) {
    if let source = sender.source, draft.source?.by != .header {
      draft.source = Found(source, by: .mailHeader)
    }
    if !sender.authors.isEmpty {
      draft.byline = draft.byline ?? Found(sender.authors, by: .mailHeader)
    }
  }

  /// The address that stands on a line of its own above or below the text, as programs that send a
  /// page by mail write it, and the lines without it; none where there are several.
  private static func withoutAddress(_ lines: [Substring]) -> (String?, [Substring]) {
    let places = lines.indices.filter { lines[$0].utf8.count <= 400 && isAddress(lines[$0]) }
    guard places.count == 1, let place = places.first else { return (nil, lines) }
    let line = lines[place].trimmed.filter { $0 != "<" && $0 != ">" }
    guard let address = MailAddress.page(line) else { return (nil, lines) }
    return (address, Array(lines[..<place] + lines[(place + 1)...]))
  }

  private static func isAddress(_ line: Substring) -> Bool {
    let text = line.trimmedAtStart
    return (text.hasPrefix("http") || text.hasPrefix("<http")) && !text.contains(" ")
  }

  /// A mail's date with its zone; GMime reads those that are written in older forms.
  private static func date(_ text: String) -> NewsDate? {
    if let date = DateNotation.date(in: text) { return date }
    guard let date = MIMEMessage.date(text),
      let day = Day(year: date.year, month: date.month, day: date.day)
    else { return nil }
    let time = NewsDate.Time(
      hour: date.hour, minute: date.minute, second: date.second, offset: date.offset)
    return NewsDate(day, at: time)
  }
}
