import Articles

/// NewsML-G2, the IPTC's standard for agencies, and the older NewsML 1: an item, or a message of many.
///
/// https://iptc.org/std/NewsML-G2/guidelines/
struct NewsMLFormat: Format {
  let name = "newsml-g2"
  let summary = "NewsML-G2, an item or a message of many, and NewsML 1"
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
    for (index, item) in items.enumerated() {
      let place = "item \(index + 1)"
      let reading =
        isOld
        ? NewsML1Item(item).reading(at: place) : NewsMLItem(item).reading(at: place)
      switch reading {
      case .rejected(_, let reason) where items.count == 1: throw FormatError(reason)
      case .article(var draft):
        draft.notes += document.notes
        try each(.article(draft))
      default: try each(reading)
      }
    }
  }
}
