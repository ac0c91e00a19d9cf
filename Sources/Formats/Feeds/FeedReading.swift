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
