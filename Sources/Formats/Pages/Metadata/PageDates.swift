import Articles

/// When a page's article was published and last changed.
///
/// What programs wrote for programs is asked first, what people read after it, and the address
/// last.
struct PageDates {
  private(set) var published: Found<NewsDate>?
  private(set) var updated: Found<NewsDate>?
  private(set) var notes: [String] = []
  private let page: Page
  private let order: DateOrder?
  /// A date that can be read in two ways, and so was not read.
  private var ambiguous: String?

  init(_ page: Page, order: DateOrder?, address: String?) {
    self.page = page
    self.order = order
    readLinkedData()
    readMetas()
    readProperties()
    if published == nil { readElements() }
    if published == nil, let day = address.flatMap(Addresses.day) {
      take(NewsDate(day), \.published, by: .address)
    }
    if updated?.value == published?.value { updated = nil }
    if published == nil, let ambiguous {
      notes.append("the date \"\(ambiguous.prefix(60))\" can be read in two ways")
    }
  }

  // MARK: Sources

  private mutating func readLinkedData() {
    let linked = page.linkedData
    let objects = linked.article.map { [$0] } ?? linked.objects
    for object in objects {
      for name in ["datePublished", "dateCreated"] {
        take(object[name]?.text, \.published, by: .jsonLD)
      }
      take(object["dateModified"]?.text, \.updated, by: .jsonLD)
    }
  }

  private mutating func readMetas() {
    for text in page.survey.metaValues(PageDates.publishedNames) {
      take(text, \.published, by: .meta)
    }
    for text in page.survey.metaValues(PageDates.updatedNames) { take(text, \.updated, by: .meta) }
  }

  /// Names of tags, those that can mean nothing else before those that can.
  private static let publishedNames = [
    "article:published_time", "og:published_time", "article:published", "itemprop:datepublished",
    "datepublished", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date",
    "dcterms.date", "dc.date.created", "citation_publication_date", "citation_date", "pubdate",
    "publishdate", "publish-date", "publish_date", "published", "published_at", "publication_date",
    "publication-date", "bt:pubdate", "og:article:published_time", "og:pubdate",
    "article.published", "originalpublicationdate", "article_date_original", "displaydate",
    "date.release", "gentime", "rnews:datepublished", "ptime", "article:create_at",
    "og:release_date", "itemprop:datecreated", "date", "created",
  ]
  private static let updatedNames = [
    "article:modified_time", "og:updated_time", "article:updated_time", "itemprop:datemodified",
    "datemodified", "article:modified", "dcterms.modified", "dc.date.modified", "last-modified",
    "lastmod", "revised", "modified", "updated_at", "article.updated",
  ]

  private mutating func readProperties() {
    for (name, path) in [
      ("datepublished", \Self.published), ("datecreated", \Self.published),
      ("datemodified", \Self.updated),
    ] {
      for index in (page.survey.properties[name] ?? []).prefix(3) {
        take(PageDates.text(of: page.survey.element(index)), path, by: .microdata)
      }
    }
  }

  /// What people read: what is marked as a date near the headline, a line there that begins with
  /// one, a line with a label anywhere, and last what is marked as a date far away.
  private mutating func readElements() {
    let start = page.survey.headings.first ?? page.survey.subheadings.first ?? 0
    let near = max(0, start - 60)..<start + 250
    let dates = page.survey.dates.sorted()
    let marked = dates.filter { $0 > start } + dates.filter { $0 < start }.reversed()
    readMarked(marked.filter(near.contains))
    if published == nil, start > 0 { readLines(near) }
    if published == nil { readLabelled() }
    if published == nil { readMarked(marked.filter { !near.contains($0) }) }
  }

  private mutating func readMarked(_ indices: [Int]) {
    for index in indices.prefix(12) where published == nil {
      let element = page.survey.element(index)
      if let value = element.attribute("datetime") ?? element.attribute("content") {
        let labels = DateLabels.dates(in: element.line ?? "", order: order)
        take(value, labels.first?.isUpdate ?? false ? \.updated : \.published, by: .element)
      } else if let line = element.line, line.utf8.count <= 200 {
        takeLabelled(line, by: .element)
      }
    }
  }

  /// Takes the dates of a line, each for what its label says.
  private mutating func takeLabelled(_ line: String, by found: FoundBy) {
    let dates = DateLabels.dates(in: line, order: order)
    for (date, isUpdate) in dates { take(date, isUpdate ? \.updated : \.published, by: found) }
    if dates.isEmpty { take(line, \.published, by: found) }
  }

  /// Lines that hold a date, or begin with one: `Do 25.04.24 | 14:07 Uhr | Von`.
  private mutating func readLines(_ range: Range<Int>) {
    for text in texts(range, atMost: 60) where published == nil {
      if DateNotation.date(beginning: text, order: order) != nil {
        takeLabelled(text, by: .dateLine)
      }
    }
  }

  /// `Datum: 28.04.2023`, also where the label is an element of its own.
  private mutating func readLabelled() {
    for index in page.markup.nodes.indices where page.markup.nodes[index].isText {
      let content = page.markup.nodes[index].content
      guard (4...30).contains(content.count), published == nil else { continue }
      let label = page.markup.string(content).trimmed
      guard PartNames.part(label.hasSuffix(":") ? String(label.dropLast()) : label) == .published,
        let block = page.survey.element(index).parent?.parent, block.nodeCount <= 20,
        let line = block.line, line.utf8.count <= 100
      else { continue }
      take(line, \.published, by: .dateLine)
    }
  }

  /// The short texts in a part of the page that have digits.
  private func texts(_ range: Range<Int>, atMost size: Int) -> [String] {
    let nodes = page.markup.nodes
    return nodes[range.clamped(to: nodes.indices)].compactMap { node in
      guard node.isText, node.content.count <= size * 2 else { return nil }
      let text = page.markup.string(node.content).oneLine
      return text.utf8.count <= size && text.hasDigit ? text : nil
    }
  }

  private static func text(of element: Element) -> String? {
    element.attribute("datetime") ?? element.attribute("content") ?? element.line
  }

  // MARK: Values

  private mutating func take(
    _ text: String?, _ path: WritableKeyPath<Self, Found<NewsDate>?>, by found: FoundBy
  ) {
    guard self[keyPath: path] == nil, let text, text.hasDigit else { return }
    if let date = DateNotation.date(ofValue: text, order: order) {
      take(date, path, by: found)
    } else if ambiguous == nil, DateNotation.isAmbiguous(text) {
      ambiguous = text
    }
  }

  /// Takes a date, unless it lies after the day on which the page was read.
  private mutating func take(
    _ date: NewsDate, _ path: WritableKeyPath<Self, Found<NewsDate>?>, by found: FoundBy
  ) {
    guard self[keyPath: path] == nil, DateNotation.isPossible(date, readOn: page.readOn) else {
      return
    }
    self[keyPath: path] = Found(date, by: found)
  }
}
