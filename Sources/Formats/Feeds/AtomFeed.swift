import Articles

/// A feed of Atom, with what it says of all its entries.
struct AtomFeed {
  private let root: Element
  private let title: String?
  private let authors: [String]
  private let base: String?

  init(_ document: FeedDocument, address: String?) {
    root = document.markup.root
    let feed = FeedElement(root.first("feed") ?? root)
    title = feed.first("title").flatMap { AtomFeed.line($0) }
    authors = AtomFeed.names(feed)
    base =
      AtomFeed.links(feed, ["self", "alternate", ""]).first { Addresses.canonical($0) != nil }
      ?? address
  }

  func items(notes: [String]) -> [FeedItem] {
    root.all("entry").map { read($0, notes: notes) }
  }

  private func read(_ element: Element, notes: [String]) -> FeedItem {
    let entry = FeedElement(element)
    let headline = entry.all("title").lazy.compactMap { AtomFeed.line($0) }.first
    let contents = entry.all("content").map(AtomContent.init)
    let body = FeedBody(
      full: contents.compactMap(\.text),
      summaries: (entry.all("summary") + entry.all("dc:description")).compactMap {
        AtomContent($0).text
      }
        + (element.first("media:description").map { [FeedText($0)] } ?? []))
    let missing = contents.compactMap(\.whyNone).first
    guard var draft = body.draft(under: headline) else {
      return .without(reason: missing ?? "it has no text", headline: headline)
    }
    if let missing { draft.notes.append(missing) }
    draft.headline = headline.map { Found($0, by: .feed) }
    let source = entry.first("source").map { FeedElement($0) }
    let names = FeedPeople.names(in: people(of: entry, source))
    if !names.isEmpty { draft.byline = Found(names, by: .feed) }
    draft.takeAddress(
      entry.all("feedburner:origlink").map(\.text) + AtomFeed.links(entry, ["alternate", ""]),
      names: entry.all("id").map(\.text), base: FeedElement.base(of: element, feed: base))
    addDates(of: entry, to: &draft)
    let outlet = source?.first("title").flatMap { AtomFeed.line($0) } ?? title
    draft.source = outlet.map { Found($0, by: .feed) }
    let content = entry.first("content").flatMap { FeedElement.language(of: $0) }
    draft.language = (content ?? FeedElement.language(of: element)).map { Found($0, by: .feed) }
    draft.captions += FeedMedia.captions(of: element).filter { !draft.body.contains($0) }
    draft.notes += notes
    draft.addDateline()
    draft.addHeadlineFromBody()
    return .article(draft)
  }

  /// An entry need not say when it was published; it then is dated by its last change.
  private func addDates(of entry: FeedElement, to draft: inout ArticleDraft) {
    func texts(_ names: [String]) -> [String] { names.flatMap { entry.all($0) }.map(\.text) }
    let published = texts(["published", "issued", "created", "pubdate", "dc:date"])
    let changes = texts(["updated", "modified"])
    draft.takeDate(published.isEmpty ? changes : published, as: .published)
    if !published.isEmpty { draft.takeDate(changes, as: .updated) }
  }

  /// The entry's authors; otherwise those of the feed that it was taken from, or of this one.
  private func people(of entry: FeedElement, _ source: FeedElement?) -> [String] {
    let own = AtomFeed.names(entry)
    if !own.isEmpty { return own }
    let taken = source.map { AtomFeed.names($0) } ?? []
    return taken.isEmpty ? authors : taken
  }

  private static func names(_ holder: FeedElement) -> [String] {
    let names = holder.all("author").compactMap { author in
      author.first("name")?.text
        ?? (author.children.contains { _ in true } ? nil : author.text)
    }
    return names.isEmpty ? holder.all("dc:creator").map(\.text) : names
  }

  /// The addresses of links with one of these relations; a link without one has `""`.
  private static func links(_ holder: FeedElement, _ relations: [String]) -> [String] {
    relations.flatMap { relation in
      holder.all("link").filter { link in
        let own = link.attribute("rel")?.trimmed.lowercased() ?? ""
        return own == relation || own.hasSuffix("/\(relation)") && !relation.isEmpty
      }.compactMap { $0.attribute("href") ?? $0.line }
    }
  }

  private static func line(_ element: Element) -> String? {
    let type = element.attribute("type")?.lowercased()
    if type == "text" || type == "xhtml" { return element.line }
    return FeedText.line(element.text)
  }
}
