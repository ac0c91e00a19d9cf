import Articles

/// When a page's article was published and last changed.
///
/// What programs wrote for programs is asked first, what people read after it, and the address last.
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

  /// What stands marked as a date in the page: at its headline, or after it.
  private mutating func readElements() {
    let start = page.survey.headings.first ?? 0
    let dates = page.survey.dates.sorted()
    let near = dates.filter { $0 > start } + dates.filter { $0 < start }.reversed()
    for index in near.prefix(12) {
      let element = page.survey.element(index)
      guard let text = PageDates.text(of: element), text.utf8.count <= 200 else { continue }
      let isUpdate = DateLabels.tellUpdate(element.line ?? "")
      take(text, isUpdate ? \.updated : \.published, by: .element)
      if published != nil { return }
    }
    published = updated.flatMap { $0.by == .element ? $0 : nil }
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
