import Articles

/// A channel of RSS, with what it says of all its items.
struct RSSFeed {
  private let root: Element
  private let title: String?
  private let language: String?
  private let base: String?

  init(_ document: FeedDocument, address: String?) {
    root = document.markup.root
    // A file without a channel has all in the outermost element.
    let channel = FeedElement(root.first("channel") ?? root.first("rss") ?? root)
    title =
      (channel.all("title") + channel.all("dc:title")).lazy
      .compactMap { FeedText.line($0.text) }.first
    let named = channel.line(["language", "dc:language"]).flatMap(Languages.tag)
    language = named ?? FeedElement.language(of: channel.element)
    let links =
      channel.all("link").compactMap(\.line)
      + channel.all("atom:link").compactMap { $0.attribute("href") }
    base = links.first { Addresses.canonical($0) != nil } ?? address
  }

  func items(notes: [String]) -> [FeedItem] {
    root.all("item").map { read($0, notes: notes) }
  }

  private func read(_ element: Element, notes: [String]) -> FeedItem {
    let item = FeedElement(element)
    let headline = ["title", "dc:title", "media:title", "itunes:title"].lazy
      .flatMap { item.all($0) }.compactMap { FeedText.line($0.text) }.first
    guard var draft = body(of: item).draft(under: headline) else {
      let link = item.line(["link", "guid"]) == nil ? "" : ", only a link"
      return .without(reason: "it has no text\(link)", headline: headline)
    }
    draft.headline = headline.map { Found($0, by: .feed) }
    let names = FeedPeople.names(in: authors(of: item))
    if !names.isEmpty { draft.byline = Found(names, by: .feed) }
    draft.takeAddress(
      links(of: item), names: guids(of: item), base: FeedElement.base(of: element, feed: base))
    draft.takeDate(
      texts(
        item,
        [
          "pubdate", "dc:date", "atom:published", "dcterms:issued", "dcterms:created", "date",
          "published", "atom:updated",
        ]), as: .published)
    draft.takeDate(texts(item, ["atom:updated", "dcterms:modified"]), as: .updated)
    let source = item.first("source").flatMap { FeedText.line($0.text) } ?? title
    draft.source = source.map { Found($0, by: .feed) }
    let tag =
      item.line(["dc:language", "language"]).flatMap(Languages.tag)
      ?? FeedElement.language(of: element) ?? language
    draft.language = tag.map { Found($0, by: .feed) }
    draft.captions += FeedMedia.captions(of: element).filter { !draft.body.contains($0) }
    draft.notes += notes
    draft.addDateline()
    draft.addHeadlineFromBody()
    return .article(draft)
  }

  private func texts(_ item: FeedElement, _ names: [String]) -> [String] {
    names.flatMap { item.all($0) }.map(\.text)
  }

  private func body(of item: FeedElement) -> FeedBody {
    let full = [
      "content:encoded", "body", "div", "atom:content", "fulltext", "content", "content:items",
    ]
    let short = ["description", "atom:summary", "dc:description", "itunes:summary", "summary"]
    let media = item.element.first("media:description").map { [FeedText($0)] } ?? []
    return FeedBody(
      full: full.flatMap { item.all($0) }.map { FeedText($0) },
      summaries: short.flatMap { item.all($0) }.map { FeedText($0) } + media)
  }

  /// Every `dc:creator`; otherwise the first other element that names an author.
  private func authors(of item: FeedElement) -> [String] {
    let creators = texts(item, ["dc:creator"])
    if !creators.isEmpty { return creators }
    let atom = item.all("atom:author").compactMap { $0.first("atom:name")?.text }
    if !atom.isEmpty { return atom }
    return ["author", "itunes:author", "dc:contributor"].lazy.map { texts(item, [$0]) }
      .first { !$0.isEmpty } ?? []
  }

  private func links(of item: FeedElement) -> [String] {
    let attributes = item.all("link").compactMap {
      $0.attribute("href") ?? $0.attribute("rdf:resource")
    }
    let atom = item.all("atom:link")
      .filter { ($0.attribute("rel") ?? "alternate") == "alternate" }
      .compactMap { $0.attribute("href") }
    return texts(item, ["feedburner:origlink", "link"]) + attributes + atom
  }

  /// What names an item, and may be its address.
  private func guids(of item: FeedElement) -> [String] {
    let links = item.all("guid").filter { $0.attribute("ispermalink")?.lowercased() != "false" }
    let abouts = ["rdf:about", "about"].compactMap { item.element.attribute($0) }
    return links.map(\.text) + abouts
  }
}
