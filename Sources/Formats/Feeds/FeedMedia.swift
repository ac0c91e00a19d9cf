/// Captions and credits of the pictures of an item, in the vocabulary of Media RSS.
enum FeedMedia {
  /// The text of each picture, with its credit in parentheses.
  static func captions(of item: Element) -> [String] {
    var captions: [String] = []
    for holder in item.children.filter({ names.contains($0.name) }) {
      let text = holder.first("media:description") ?? holder.first("media:title")
      guard let line = text.flatMap({ FeedText.line($0.text) }) else { continue }
      let credit = holder.first("media:credit").flatMap { FeedText.line($0.text) }
      let caption = credit.map { "\(line) (\($0))" } ?? line
      if !captions.contains(caption) { captions.append(caption) }
    }
    return captions
  }

  private static let names: Set<String> = ["media:content", "media:thumbnail", "media:group"]
}
