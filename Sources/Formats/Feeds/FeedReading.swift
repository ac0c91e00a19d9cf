import Articles

/// What an item of a feed came to.
enum FeedItem {
  case article(ArticleDraft)
  /// It has a headline at most: why there is no text.
  case without(reason: String, headline: String?)
}

/// Hands on the items of a feed, each in its place.
enum FeedReading {
  /// - Throws: `FormatError` where no item has any text, with what the feed is instead.
  static func hand(
    on items: [FeedItem], isCut: Bool, each: (Reading) throws -> Void
  ) throws {
    let articles = items.filter { if case .article = $0 { true } else { false } }.count
    guard articles > 0 else { throw FormatError(reason(for: items, isCut: isCut)) }
    for (index, item) in items.enumerated() {
      let isLast = index == items.count - 1
      switch item {
      case .article(var draft):
        if isCut && isLast { draft.notes.append("the file ends in the middle of this item") }
        try each(.article(draft))
      case .without(let reason, let headline):
        let title = headline.map { " (“\(shortened($0))”)" } ?? ""
        let cut = isCut && isLast ? "the file ends in the middle of it; " : ""
        try each(.rejected(place: "item \(index + 1)\(title)", reason: cut + reason))
      }
    }
  }

  private static func reason(for items: [FeedItem], isCut: Bool) -> String {
    let cut = isCut ? "; the file is cut off" : ""
    guard let first = items.first else { return "this feed has no items" + cut }
    let isList = items.allSatisfy { item in
      if case .without(_, .some) = item { true } else { false }
    }
    if items.count > 1, isList {
      return "this feed is a list of \(items.count) headlines; no item of it has any text" + cut
    }
    if items.count == 1, case .without(let reason, let headline) = first {
      let title = headline.map { " (“\(shortened($0))”)" } ?? ""
      return "the only item\(title) of this feed has no article: \(reason)" + cut
    }
    return "none of the \(items.count) items of this feed has any text" + cut
  }

  private static func shortened(_ headline: String) -> String {
    headline.count <= 60 ? headline : headline.prefix(59) + "…"
  }
}

/// The texts of an item from which its body is taken, the best first.
struct FeedBody {
  private(set) var paragraphs: [String] = []
  private(set) var captions: [String] = []
  private(set) var notes: [String] = []

  /// The first full text that has any words; otherwise the first summary, with a note.
  ///
  /// A summary of many paragraphs is none: many feeds have all of an article there.
  init(full: [FeedText], summaries: [FeedText], of holder: String = "feed") {
    if let text = full.first(where: { !$0.paragraphs.isEmpty }) {
      paragraphs = text.paragraphs
      captions = text.captions
    } else if let text = summaries.first(where: { !$0.paragraphs.isEmpty }) {
      paragraphs = text.paragraphs
      captions = text.captions
      if paragraphs.count < 3 { notes.append("only a summary: the \(holder) has no full text") }
    }
  }

  /// A draft of the text; nil where there is none.
  func draft() -> ArticleDraft? {
    guard !paragraphs.isEmpty else { return nil }
    var draft = ArticleDraft(body: paragraphs.joined(separator: "\n\n"))
    draft.captions = captions
    draft.notes = notes
    return draft
  }
}

extension ArticleDraft {
  /// Takes over the first of some dates that can be read; where none can, a note says so.
  mutating func takeDate(_ texts: [String], as part: ArticlePart, by found: FoundBy = .feed) {
    let dates = texts.lazy.compactMap { FeedDate.date(in: $0) }
    if let date = dates.first {
      if part == .updated {
        // An update at the moment of publication is none.
        updated = date == published?.value ? nil : Found(date, by: found)
      } else {
        published = Found(date, by: found)
      }
    } else if let text = texts.first(where: { !$0.trimmed.isEmpty }) {
      let name = part == .updated ? "update" : "date"
      notes.append("the \(name) \"\(text.oneLine.prefix(60))\" cannot be read")
    }
  }

  /// Takes over the first of some addresses, relative ones resolved, that is one of a web page.
  mutating func takeAddress(_ references: [String], base: String?) {
    let addresses = references.lazy.compactMap { WebAddress.resolve($0, against: base) }
    if let address = addresses.compactMap(Addresses.canonical).first {
      url = Found(address, by: .feed)
    }
  }
}
