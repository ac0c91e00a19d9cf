import Articles

/// The articles of a book, one of each part that has text.
struct EPUBArticles {
  let book: EPUBBook
  let parts: ZipDocument
  private let names: [String: String]
  private let source: String?
  private let creators: [String]

  init(book: EPUBBook, parts: ZipDocument) {
    self.book = book
    self.parts = parts
    names =
      book.contents.flatMap { path in
        parts[path].map { EPUBContents.names(in: $0, path: path) }
      } ?? [:]
    source = EPUBArticles.source(of: book)
    creators = book.creators.flatMap { DocumentProperties.people($0) ?? [] }
  }

  func readings() -> [Reading] {
    var seen: Set<String> = []
    return book.spine.filter { seen.insert($0.path).inserted }.map(reading)
  }

  private func reading(_ item: EPUBBook.Item) -> Reading {
    guard let bytes = parts[item.path] else {
      return .rejected(
        place: item.path, reason: "this part of the book is missing or cannot be unpacked")
    }
    let page = EPUBPage(bytes)
    if let reason = page.reasonToPassOver(item.roles, path: item.path) {
      return .passedOver(place: item.path, reason: reason)
    }
    do {
      return .article(try draft(of: page, item))
    } catch {
      return .rejected(place: item.path, reason: error.description)
    }
  }

  private func draft(of page: EPUBPage, _ item: EPUBBook.Item) throws(FormatError) -> ArticleDraft {
    var text = DocumentText()
    if let headline = headline(of: page, item) {
      text.paragraphs.append(DocumentText.Paragraph(text: headline, style: .title))
    }
    text.paragraphs += page.paragraphs.map { DocumentText.Paragraph(text: $0) }
    text.language = book.language
    var draft = try DocumentArticle.draft(of: text)
    draft.captions += page.captions
    draft.url = draft.url ?? page.address.map { Found($0, by: .element) }
    draft.source = draft.source ?? source.map { Found($0, by: .properties) }
    draft.published = draft.published ?? book.date.map { Found($0, by: .properties) }
    if draft.byline == nil, !creators.isEmpty { draft.byline = Found(creators, by: .properties) }
    return draft
  }

  /// The first heading; without one, the name in the table of contents or the page's own title,
  /// unless that is the book's.
  private func headline(of page: EPUBPage, _ item: EPUBBook.Item) -> String? {
    if let heading = page.heading, heading.utf8.count <= 300 { return heading }
    if let name = names[item.path] { return name }
    guard let title = page.title, title != book.title, title.contains(" ") else { return nil }
    return title
  }

  /// The publisher; the title of a paper whose edition a program put together.
  private static func source(of book: EPUBBook) -> String? {
    if let publisher = book.publisher, !book.isPeriodical, publisher.lowercased() != "calibre" {
      return publisher
    }
    guard let title = book.title else { return nil }
    let name = title.prefix { $0 != "[" }.description.trimmed
    return name.isEmpty ? title : name
  }
}
