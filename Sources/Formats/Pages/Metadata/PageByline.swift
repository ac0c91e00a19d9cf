import Articles

/// The people who wrote a page's article.
struct PageByline {
  private let page: Page
  /// Names of the site, which are no people.
  private let site: Set<String>

  init(_ page: Page, site: [String]) {
    self.page = page
    self.site = Set(site.map { PageValue.words($0).joined(separator: " ") })
  }

  func find() -> Found<[String]>? {
    found(linked(), by: .jsonLD) ?? found(metas(), by: .meta) ?? found(properties(), by: .microdata)
      ?? found(elements(), by: .element)
  }

  private func found(_ names: [String], by source: FoundBy) -> Found<[String]>? {
    var people: [String] = []
    for name in names where !people.contains(name) && !isSite(name) { people.append(name) }
    return people.isEmpty ? nil : Found(people, by: source)
  }

  private func isSite(_ name: String) -> Bool {
    site.contains(PageValue.words(name).joined(separator: " "))
  }

  // MARK: Linked data

  private func linked() -> [String] {
    guard let article = page.linkedData.article else { return [] }
    for key in ["author", "creator"] {
      let names = (article[key]?.elements ?? []).flatMap(people)
      if !names.isEmpty { return names }
    }
    return []
  }

  /// The people whom a value names: a text, or an object that is no organisation.
  private func people(_ value: JSONValue) -> [String] {
    let value = page.linkedData.resolved(value)
    if let types = value["@type"]?.elements.compactMap(\.text),
      types.contains(where: { $0.hasSuffix("Organization") || $0.hasSuffix("Corporation") })
    {
      return []
    }
    let names = value.isObject ? value["name"]?.elements ?? [] : [value]
    return names.compactMap(\.text).compactMap(PageValue.clean).flatMap(Bylines.names(in:))
  }

  // MARK: Tags and properties

  private func metas() -> [String] {
    for name in PageByline.metaNames {
      let names = (page.survey.metas[name] ?? []).compactMap(PageValue.clean)
        .flatMap(Bylines.names(in:))
      if !names.isEmpty { return names }
    }
    return labelled()
  }

  private static let metaNames = [
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author",
    "dc.creator", "dcterms.creator", "dc.contributor", "citation_author", "byl", "byline",
    "cxenseparse:author", "cxenseparse:recs:author", "itemprop:author", "article.author",
    "og:article:author", "authors", "news_authors", "creator",
  ]

  /// What a card for a social network labels as written by somebody.
  private func labelled() -> [String] {
    for number in 1...2 {
      guard let label = page.survey.meta(["twitter:label\(number)"]),
        Bylines.mayBegin(label) || PartNames.part(label) == .byline || label == "Written by",
        let name = page.survey.meta(["twitter:data\(number)"])
      else { continue }
      return Bylines.names(in: name)
    }
    return []
  }

  private func properties() -> [String] {
    for property in ["author", "creator"] {
      let names = (page.survey.properties[property] ?? []).prefix(8).flatMap { index -> [String] in
        let element = page.survey.element(index)
        let name = element.descendants.first { $0.attribute("itemprop") == "name" }
        let text =
          name?.attribute("content") ?? name?.line ?? element.attribute("content")
          ?? element.line
        return text.flatMap(PageValue.clean).map(Bylines.names(in:)) ?? []
      }
      if !names.isEmpty { return names }
    }
    return []
  }

  // MARK: Elements

  /// What is marked as author at the headline: the first such element that names people, and those that
  /// stand close behind it.
  private func elements() -> [String] {
    let start = page.survey.headings.first ?? 0
    let authors = page.survey.authors
    var names: [String] = []
    var end = 0
    for index in authors.filter({ $0 > start }) + authors.filter({ $0 < start }) {
      if index < end { continue }
      if !names.isEmpty, index > end + PageByline.near { break }
      let element = page.survey.element(index)
      guard let line = PageValue.heading(element), line.utf8.count <= 300 else { continue }
      let people = Bylines.names(inMarked: line)
      if people.isEmpty { continue }
      names += people
      end = Int(element.markup.nodes[index].end)
    }
    return names
  }

  /// How many nodes may stand between two authors of the same article.
  private static let near = 24
}
