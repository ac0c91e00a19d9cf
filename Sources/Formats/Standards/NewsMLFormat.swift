import Articles

/// NewsML-G2, the IPTC's standard for agencies, and the older NewsML 1: an item, or a message of
/// many.
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
    let items = document.markup.root.descendants.lazy.filter { item in
      NewsMLFormat.items.contains(item.name)
        && !NewsMLFormat.items.contains(item.parent?.name ?? "")
    }
    let isOld = document.markup.root.first("newsml") != nil
    var readings = ItemReadings(of: "NewsML", missing: "it holds no items")
    for (index, item) in items.enumerated() {
      let place = "item \(index + 1)"
      let reading =
        isOld ? NewsML1Item(item).reading(at: place) : NewsMLItem(item).reading(at: place)
      try readings.add(reading.with(document.notes), each)
    }
    try readings.finish()
  }
}
