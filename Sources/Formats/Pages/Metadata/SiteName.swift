import Articles

/// The name of a site at the end, or the beginning, of the titles of its pages.
enum SiteName {
  private static let marks: [String] = [
    " | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", "｜", " / ", "：", " : ", "--",
  ]

  /// The title without the names of the site.
  static func cut(from title: String, site: [String]) -> String {
    var title = title
    let names = site.map(PageValue.words).filter { !$0.isEmpty }
    for _ in 0..<3 {
      guard let (head, tail, _) = lastPart(of: title) else { break }
      let words = PageValue.words(tail)
      guard words.isEmpty || names.contains(where: { $0 == words || matches($0, words) }) else {
        break
      }
      title = head
    }
    return title
  }

  /// What stands behind the last mark, and before it.
  static func lastPart(of title: String) -> (head: String, tail: String, mark: String)? {
    var best: (range: Range<String.Index>, mark: String)?
    for mark in marks {
      guard let range = title.ranges(of: mark).last else { continue }
      if best.map({ $0.range.lowerBound < range.lowerBound }) ?? true { best = (range, mark) }
    }
    guard let best else { return nil }
    let head = title[..<best.range.lowerBound].trimmed
    return head.isEmpty ? nil : (head, title[best.range.upperBound...].trimmed, best.mark)
  }

  /// Whether the end of a title is a name of the site, with or without a word more: "Harbor Wire",
  /// "The Harbor Wire", "harborwire.example".
  private static func matches(_ name: [String], _ tail: [String]) -> Bool {
    let joined = (name.joined(), tail.joined())
    guard joined.0.utf8.count >= 3, joined.1.utf8.count >= 3 else { return joined.0 == joined.1 }
    if tail.count <= name.count + 2, tail.hasPrefix(name) || tail.hasSuffix(name) { return true }
    if name.hasPrefix(tail) || name.hasSuffix(tail) { return true }
    return joined.0 == joined.1 || "the" + joined.0 == joined.1 || joined.0 == "the" + joined.1
  }
}
