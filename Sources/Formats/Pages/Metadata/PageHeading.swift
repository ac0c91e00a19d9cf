/// A heading of a page as its readers see it.
struct PageHeading {
  let text: String
  let words: [String]
  /// Its texts, which stand in elements of their own.
  private let pieces: [String]
  /// Whether it is the end of the trail that leads to the page, "Home > Politics > Talks resume",
  /// where the headline is put as search engines are to show it.
  let isInTrail: Bool

  /// Nil where there is nothing to read, or too much for a heading.
  init?(_ element: Element) {
    guard let text = PageValue.heading(element), text.utf8.count <= 500 else { return nil }
    words = PageValue.words(text)
    if words.isEmpty { return nil }
    self.text = text
    let markup = element.markup
    pieces = markup.nodes[element.index..<Int(markup.nodes[element.index].end)]
      .filter(\.isText).compactMap { PageValue.clean(markup.string($0.content)) }
    isInTrail = PageHeading.isInTrail(element)
  }

  var isPieced: Bool { pieces.count > 1 }

  /// The heading without the label that stands before it in an element of its own, where nobody
  /// tells that label: `Crisis at sea - Talks resume`. A colon behind it makes it a part of the
  /// sentence.
  func withoutLabel(unlessIn told: [[String]]) -> String? {
    guard let label = pieces.first.map(PageValue.words), !label.isEmpty, label.count <= 6 else {
      return nil
    }
    let rest = pieces.dropFirst().drop { PageValue.words($0).isEmpty }.joined(separator: " ")
    let words = PageValue.words(rest)
    guard words.count > 2, words.count > label.count,
      told.contains(where: { $0.hasSuffix(words) }),
      !told.contains(where: { $0.hasPrefix(label) })
    else { return nil }
    return rest
  }

  private static func isInTrail(_ heading: Element) -> Bool {
    var element: Element? = heading
    for _ in 0..<6 {
      guard let current = element, current.isElement else { break }
      for (_, value) in current.attributes
      where value.utf8.count <= 300 && value.lowercased().contains("breadcrumb") {
        return true
      }
      element = current.parent
    }
    return false
  }
}
