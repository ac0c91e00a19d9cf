import Articles

/// NewsML-G2, the IPTC's standard for agencies, and the older NewsML 1: an item, or a message of many.
///
/// https://iptc.org/std/NewsML-G2/guidelines/
struct NewsMLFormat: Format {
  let name = "newsml-g2"
  let summary = "A news item in NewsML-G2 or NewsML 1, or a message of many"
  let extensions = ["newsml"]
  let mediaType = "application/vnd.iptc.g2.newsitem+xml"

  func recognises(_ file: FileContent) -> Bool {
    XMLRoot(in: file.head).map { NewsMLFormat.roots.contains($0.name) } ?? false
  }

  private static let items: Set<String> = [
    "newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem",
  ]
  private static let roots = items.union(["newsmessage", "newsml"])

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let document = StandardXML(file)
    let items = Array(
      document.markup.root.descendants.filter { item in
        NewsMLFormat.items.contains(item.name)
          && !NewsMLFormat.items.contains(item.parent?.name ?? "")
      })
    guard !items.isEmpty else { throw FormatError("this NewsML holds no items") }
    let isOld = document.markup.root.first("newsml") != nil
    let readings = items.enumerated().map { index, item in
      let place = "item \(index + 1)"
      return isOld ? NewsML1Item(item).reading(at: place) : NewsMLItem(item).reading(at: place)
    }
    try ReadItems.hand(on: readings, notes: document.notes, each)
  }
}
