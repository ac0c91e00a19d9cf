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
    let cut = isCut ? " that is cut off" : ""
    if isListOfHeadlines(items) {
      throw FormatError(
        "this feed\(cut) is a list of \(items.count) headlines; no item of it has any text")
    }
    var readings = ItemReadings(of: "a feed" + cut, missing: "it has no items")
    for (index, item) in items.enumerated() {
      let isCutHere = isCut && index == items.count - 1
      try readings.add(reading(of: item, number: index + 1, isCut: isCutHere), each)
    }
    try readings.finish()
  }

  private static func reading(of item: FeedItem, number: Int, isCut: Bool) -> Reading {
    switch item {
    case .article(var draft):
      if isCut { draft.notes.append("the file ends in the middle of this item") }
      return .article(draft)
    case .without(let reason, let headline):
      let title = headline.map { " (“\(shortened($0))”)" } ?? ""
      let cut = isCut ? "the file ends in the middle of it; " : ""
      return .rejected(place: "item \(number)\(title)", reason: cut + reason)
    }
  }

  private static func isListOfHeadlines(_ items: [FeedItem]) -> Bool {
    items.count > 1
      && items.allSatisfy { item in
        if case .without(_, .some) = item { true } else { false }
      }
  }

  private static func shortened(_ headline: String) -> String {
    headline.count <= 60 ? headline : headline.prefix(59) + "…"
  }
}
