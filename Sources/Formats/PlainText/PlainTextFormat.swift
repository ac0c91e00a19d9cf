import Articles

/// Plain text: the saved, pasted or exported text of one article.
///
/// The top of the text (headline, byline, dates, `Key: value` lines), what the site put around it,
/// and captions are taken apart from the body.
struct PlainTextFormat: Format {
  let name = "text"
  let summary = "A plain text, with or without lines for headline, author, date and source"
  let extensions = ["txt", "text"]
  let mediaType = "text/plain"
  let usesCLibraries = false

  func recognises(_ file: FileContent) -> Bool { !isMarkup(file.head) }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let decoded = TextDecoding.decode(file.bytes)
    guard !isMarkup(decoded.text) else {
      throw FormatError("this is HTML or XML, not plain text; save the page's text")
    }
    var draft = PlainText.draft(of: decoded.text)
    draft.notes += decoded.notes
    guard !draft.body.isEmpty else {
      throw FormatError("it has no text besides its headings and the furniture of a site")
    }
    try each(.article(draft))
  }
}

/// Whether a text begins with markup, all of which would be taken for the article's words.
private func isMarkup(_ text: String) -> Bool {
  let start = text.trimmedHead.prefix(15).lowercased()
  return ["<!doctype", "<html", "<?xml", "<rss", "<!--"].contains { start.hasPrefix($0) }
}

/// Takes the text of an article apart.
enum PlainText {
  /// What a text says of its article; lines end with `\n` only.
  static func draft(of text: String) -> ArticleDraft {
    let lines = TextLines.lines(of: text)
    let wrapped = TextLines.areWrapped(lines)
    var top = TopMatter(lines, wrapped: wrapped)
    top.read()
    var draft = top.draft
    var body = top.standfirst
    for paragraph in TextLines.paragraphs(of: top.rest, wrapped: wrapped) {
      if Furniture.isFurniture(paragraph) { continue }
      if Captions.isCaption(paragraph) {
        draft.captions.append(paragraph)
      } else {
        body.append(paragraph)
      }
    }
    draft.body = body.joined(separator: "\n\n")
    draft.addDateline()
    draft.addHeadlineFromBody()
    return draft
  }
}

extension ArticleDraft {
  /// Takes over what the dateline before the first sentence says.
  mutating func addDateline() {
    guard let found = Dateline.read(body) else { return }
    dateline = found.text
    if published == nil, let day = found.day {
      published = Found(NewsDate(day), by: .dateline)
    }
    if source == nil, let agency = found.agency { source = Found(agency, by: .dateline) }
  }

  /// How many characters stand in for a headline at most: as many as a list has room for.
  private static let standInLength = 80

  /// Lets the first sentence serve as headline where the text has none, or its first words.
  mutating func addHeadlineFromBody() {
    guard headline == nil, let paragraph = body.split(separator: "\n", maxSplits: 1).first
    else { return }
    let text = String(paragraph)
    let start = dateline == nil ? text : Dateline.sentence(after: text)
    guard let sentence = Sentences.first(of: start) else { return }
    headline = Found(sentence.shortened(to: ArticleDraft.standInLength), by: .firstSentence)
  }
}
