import Articles

/// The name of a site at the end, or the beginning, of the titles of its pages.
enum SiteName {
  private static let marks: [String] = [
    " | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", "｜", " / ", "：", " : ", "--",
    "ㅣ", "│", "❘",
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
      title = withoutSection(head)
    }
    return title
  }

  /// Where scripts have no capitals, marks stand without spaces, and the site's section before its
  /// name: `…-정치ㅣ한국일보`, `…_国际_新华网`.
  private static func withoutSection(_ title: String) -> String {
    guard let mark = title.lastIndex(where: { $0 == "-" || $0 == "_" }) else { return title }
    let section = title[title.index(after: mark)...].unicodeScalars
    guard (1...6).contains(section.count), section.allSatisfy(\.isUncased) else { return title }
    let head = title[..<mark].trimmed
    return head.isEmpty ? title : head
  }

  /// What stands behind the last mark, and before it.
  static func lastPart(of title: String) -> (head: String, tail: String, mark: String)? {
    var best: (range: Range<String.Index>, mark: String)?
    let bytes = Array(title.utf8)
    // To look for characters takes long, and most titles have one mark or none.
    for mark in marks where bytes.holds(Array(mark.utf8)) {
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
