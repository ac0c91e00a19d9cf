/// What a page says in its head that it is about.
enum PageSummary {
  private static let names: Set<String> = [
    "description", "og:description", "twitter:description", "dc.description",
    "sailthru.description",
  ]

  /// How each summary begins, in letters.
  static func openings(in markup: Markup) -> [[UInt8]] {
    markup.root.all("meta").compactMap { meta in
      guard let name = meta.attribute("property") ?? meta.attribute("name"),
        names.contains(name.lowercased()), let text = meta.attribute("content"),
        text.utf8.count >= 60
      else { return nil }
      return opening(of: Array(text.utf8)[...])
    }
  }

  /// The first letters and digits of a text, in small letters.
  static func opening(of text: ArraySlice<UInt8>) -> [UInt8] {
    Letters.of(text, atMost: 50)
  }
}
