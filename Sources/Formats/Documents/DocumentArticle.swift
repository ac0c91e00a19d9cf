import Articles

/// The article in a word processor's document: its headline by styles and looks, the rest of its
/// top as in a plain text, then its paragraphs.
struct DocumentArticle {
  private typealias Paragraph = DocumentText.Paragraph

  private let document: DocumentText
  private let paragraphs: [Paragraph]
  private var draft = ArticleDraft(body: "")
  private var body: [String] = []

  /// - Throws: `FormatError` where there is no text.
  static func draft(of document: DocumentText) throws(FormatError) -> ArticleDraft {
    var article = DocumentArticle(document)
    article.read()
    guard !article.draft.body.isEmpty else {
      throw FormatError("this document has no text besides its headings")
    }
    return article.draft
  }

  private init(_ document: DocumentText) {
    self.document = document
    paragraphs = document.paragraphs
  }

  private mutating func read() {
    let headline = DocumentHeadline.index(in: paragraphs)
    let before = readAbove(headline ?? 0)
    readFrom(headline.map { $0 + 1 } ?? 0, headline.map { paragraphs[$0].text.oneLine })
    draft.body = body.joined(separator: "\n\n")
    draft.addDateline()
    takeProperties()
    draft.addHeadlineFromBody()
    draft.body = (before + body).joined(separator: "\n\n")
    draft.notes += document.notes
  }

  /// Reads what stands above the headline: date, paper, byline; returns the lines that say nothing
  /// of the kind.
  private mutating func readAbove(_ headline: Int) -> [String] {
    var others: [String] = []
    for paragraph in paragraphs[..<headline] {
      var top = TopMatter(lines(of: paragraph), wrapped: false)
      top.readMetadata()
      take(top.draft)
      let rest = top.rest.filter { !$0.isEmpty }.joined(separator: "\n").trimmed
      if rest.isEmpty { continue }
      if OrganisationWords.nameOutlet(rest), !rest.contains("\n"), draft.source == nil {
        draft.source = Found(rest, by: .firstLine)
      } else {
        others.append(rest)
      }
    }
    return others
  }

  /// Reads from a paragraph on: the top line by line, what is left paragraph by paragraph.
  private mutating func readFrom(_ start: Int, _ headline: String?) {
    var lines: [Substring] = []
    var owners: [Int] = []
    for index in paragraphs.indices[start...] {
      let own = self.lines(of: paragraphs[index]) + [""]
      lines += own
      owners += Array(repeating: index, count: own.count)
    }
    var top = TopMatter(lines, wrapped: false, headline: headline.map { Found($0, by: .heading) })
    top.read()
    take(top.draft)
    body = top.standfirst
    addRest(top.rest, owners)
  }

  /// - Parameter owners: the index of the paragraph that each line is of.
  private mutating func addRest(_ rest: ArraySlice<Substring>, _ owners: [Int]) {
    var rest = rest
    // A paragraph of which the top took some lines keeps the others.
    if let first = rest.indices.first, first > 0, owners[first] == owners[first - 1] {
      let others = rest.prefix { !$0.isEmpty }
      add(others.joined(separator: "\n"), .body)
      rest = rest.dropFirst(others.count)
    }
    guard let next = rest.indices.first else { return }
    let first = rest.first?.isEmpty ?? false ? owners[next] + 1 : owners[next]
    for (offset, paragraph) in paragraphs[min(first, paragraphs.count)...].enumerated() {
      // The top may have taken words off the beginning of the first.
      let isTrimmed = offset == 0 && rest.first.map { !paragraph.text.hasPrefix($0) } ?? false
      let text = isTrimmed ? rest.prefix { !$0.isEmpty }.joined(separator: "\n") : paragraph.text
      add(text, paragraph.style)
    }
  }

  private mutating func add(_ text: String, _ style: Paragraph.Style) {
    let text = text.trimmed
    if text.isEmpty || Furniture.isFurniture(text) { return }
    if style == .caption || Captions.isCaption(text) {
      draft.captions.append(text)
    } else {
      body.append(style == .listItem ? "- " + text : text)
    }
  }

  /// The lines of a paragraph; what a tab parts (a byline, a date at the right margin) stands on
  /// lines of its own, but for a row's cells, which are a label and its value.
  private func lines(of paragraph: Paragraph) -> [Substring] {
    if paragraph.style == .tableRow || paragraph.text.utf8.count > 300 {
      return paragraph.text.split(separator: "\n")
    }
    return paragraph.text.split { $0 == "\n" || $0 == "\t" }
  }

  private mutating func take(_ top: ArticleDraft) {
    draft.headline = draft.headline ?? top.headline
    draft.byline = draft.byline ?? top.byline
    draft.source = draft.source ?? top.source
    draft.url = draft.url ?? top.url
    draft.published = draft.published ?? top.published
    draft.updated = draft.updated ?? top.updated
    draft.language = draft.language ?? top.language
    draft.captions += top.captions
    draft.notes += top.notes
  }

  /// What the text does not tell, the document's properties may. When it was made is not when the
  /// text was published.
  private mutating func takeProperties() {
    if draft.headline == nil, let title = document.title, DocumentProperties.isHeadline(title) {
      draft.headline = Found(title, by: .properties)
    }
    if draft.byline == nil, let author = document.author,
      let names = DocumentProperties.people(author)
    {
      draft.byline = Found(names, by: .properties)
    }
    if draft.language == nil, let language = document.language {
      draft.language = Found(language, by: .properties)
    }
  }
}
