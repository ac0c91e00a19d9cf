import Articles

/// What a feed of JSON says of all its items.
struct JSONFeed {
  private let feed: JSONValue
  private let base: String?

  init(_ feed: JSONValue, address: String?) {
    self.feed = feed
    base = feed["home_page_url"]?.text ?? feed["feed_url"]?.text ?? address
  }

  func read(_ item: JSONValue, notes: [String]) -> FeedItem {
    guard item.isObject else {
      return .without(reason: "it is no JSON object", headline: nil)
    }
    let headline = item["title"]?.text.flatMap(FeedText.line)
    let body = FeedBody(
      full: ["content_html", "content_text"].compactMap { item[$0]?.text.map { FeedText($0) } },
      summaries: [item["summary"]?.text.map { FeedText($0) }].compactMap { $0 })
    guard var draft = body.draft(under: headline) else {
      let link = item["url"]?.text == nil ? "" : ", only a link"
      return .without(reason: "it has no text\(link)", headline: headline)
    }
    draft.headline = headline.map { Found($0, by: .feed) }
    let names = FeedPeople.names(in: authors(of: item))
    if !names.isEmpty { draft.byline = Found(names, by: .feed) }
    draft.takeAddress(
      [item["url"], item["external_url"]].compactMap { $0?.text },
      names: [item["id"]].compactMap { $0?.text }, base: base)
    draft.takeDate([item["date_published"]?.text].compactMap { $0 }, as: .published)
    draft.takeDate([item["date_modified"]?.text].compactMap { $0 }, as: .updated)
    let source = feed["title"]?.text.flatMap(FeedText.line)
    draft.source = source.map { Found($0, by: .feed) }
    let tag = [item["language"], feed["language"]].compactMap { $0?.text }.lazy
      .compactMap(Languages.tag).first
    draft.language = tag.map { Found($0, by: .feed) }
    draft.captions += (item["attachments"]?.elements ?? []).compactMap {
      $0["title"]?.text.flatMap(FeedText.line)
    }
    draft.notes += notes
    draft.addDateline()
    draft.addHeadlineFromBody()
    return .article(draft)
  }

  /// The authors of the item, otherwise of the feed; version 1.0 had only one.
  private func authors(of item: JSONValue) -> [String] {
    for holder in [item, feed] {
      let authors = (holder["authors"]?.elements ?? []) + [holder["author"]].compactMap { $0 }
      let names = authors.compactMap { $0["name"]?.text ?? $0.text }
      if !names.isEmpty { return names }
    }
    return []
  }
}
