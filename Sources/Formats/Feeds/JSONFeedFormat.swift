import Articles

/// JSON Feed 1.0 and 1.1: an item an article.
///
/// https://www.jsonfeed.org/version/1.1/
struct JSONFeedFormat: Format {
  let name = "jsonfeed"
  let summary = "JSON Feed 1.0 and 1.1; each item is an article"
  let extensions: [String] = []
  let mediaType = "application/feed+json"

  func recognises(_ file: FileContent) -> Bool {
    guard file.firstTwoMarks?.0 == UInt8(ascii: "{") else { return false }
    if file.head.contains("jsonfeed.org/version") || file.head.contains("jsonfeed.org\\/version") {
      return true
    }
    return file.head.contains("\"items\"")
      && ["\"content_html\"", "\"content_text\""].contains { file.head.contains($0) }
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let decoded = TextDecoding.decode(file.bytes)
    let bytes = Array(decoded.text.utf8)
    let (feed, items, isCut) = try JSONFeedFormat.parts(of: bytes)
    let reader = JSONFeed(feed, address: file.address)
    let read = items.map { item in
      switch item {
      case .success(let value): reader.read(value, notes: decoded.notes)
      case .failure(let error): FeedItem.without(reason: error.description, headline: nil)
      }
    }
    try FeedReading.hand(on: read, isCut: isCut, each: each)
  }

  /// The feed and its items; where it is no sound JSON, what each item is by itself.
  private static func parts(
    of bytes: [UInt8]
  ) throws(FormatError) -> (feed: JSONValue, items: [Result<JSONValue, FormatError>], isCut: Bool) {
    do throws(FormatError) {
      let feed = try JSONValue.parse(bytes[...])
      guard case .array(let items)? = feed["items"] else {
        throw FormatError("this feed has no list of items")
      }
      return (feed, items.map { .success($0) }, false)
    } catch {
      guard let items = JSONElements.elements(under: "items", in: bytes), !items.isEmpty else {
        throw error
      }
      let parsed = items.map { item in
        Result<JSONValue, FormatError> { () throws(FormatError) in try JSONValue.parse(item) }
      }
      let isCut = items.last?.endIndex == bytes.count
      return (head(of: bytes, before: items[0].startIndex), parsed, isCut)
    }
  }

  /// What a broken feed says before its items.
  private static func head(of bytes: [UInt8], before start: Int) -> JSONValue {
    do throws(FormatError) {
      return try JSONValue.parse((bytes[..<start] + Array("]}".utf8))[...])
    } catch {
      return .null
    }
  }
}

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
    guard var draft = body.draft() else {
      let link = item["url"]?.text == nil ? "" : ", only a link"
      return .without(reason: "it has no text\(link)", headline: headline)
    }
    draft.headline = headline.map { Found($0, by: .feed) }
    let names = FeedPeople.names(in: authors(of: item))
    if !names.isEmpty { draft.byline = Found(names, by: .feed) }
    draft.takeAddress(
      [item["url"], item["external_url"], item["id"]].compactMap { $0?.text }, base: base)
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
