import Articles

/// The people who wrote a page's article.
struct PageByline {
  private let page: Page
  /// Names of the site, which are no people.
  private let site: Set<String>
  /// Those of them that no person's name could hold.
  private let longNames: [String]

  init(_ page: Page, site: [String]) {
    self.page = page
    longNames = site.filter { $0.contains(" ") && $0.utf8.count >= 8 }
    self.site = Set(site.map { PageValue.words($0).joined(separator: " ") })
  }

  func find() -> Found<[String]>? {
    found(linked(), by: .jsonLD) ?? found(metas(), by: .meta) ?? found(properties(), by: .microdata)
      ?? found(elements(), by: .element) ?? found(lines(), by: .byline)
  }

  private func found(_ names: [String], by source: FoundBy) -> Found<[String]>? {
    var people: [String] = []
    for name in names.prefix(100) where !people.contains(name) && !isSite(name) {
      people.append(name)
    }
    return people.isEmpty ? nil : Found(people, by: source)
  }

  private func isSite(_ name: String) -> Bool {
    site.contains(PageValue.words(name).joined(separator: " "))
  }

  /// The people named in a text, in which the site's name may stand beside them.
  private func names(in text: String, _ read: (String) -> [String] = Bylines.names(in:)) -> [String]
  {
    var text = text
    for name in longNames where text.utf8.count > name.utf8.count {
      if let range = text.firstRange(of: name) { text.replaceSubrange(range, with: ", ") }
    }
    return read(text)
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
    guard !LinkedData.isOrganisation(value) else { return [] }
    let names = value.isObject ? value["name"]?.elements ?? [] : [value]
    return names.compactMap(\.text).compactMap(PageValue.clean).flatMap { self.names(in: $0) }
  }

  // MARK: Tags and properties

  private func metas() -> [String] {
    for name in PageByline.metaNames {
      let names = page.survey.values(name).compactMap(PageValue.clean)
        .flatMap { self.names(in: $0) }
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
      return names(in: name)
    }
    return []
  }

  private func properties() -> [String] {
    for property in ["author", "creator"] {
      var names: [String] = []
      var end = 0
      for index in page.survey.properties[property] ?? [] {
        if !names.isEmpty, index > end + PageByline.near { break }
        let element = page.survey.element(index)
        guard element.nodeCount <= PageByline.largest else { continue }
        let name = element.descendants.first { $0.attribute("itemprop") == "name" } ?? element
        let text = name.attribute("content").flatMap(PageValue.clean) ?? PageValue.list(name)
        names += text.map { self.names(in: $0) } ?? []
        end = Int(element.markup.nodes[index].end)
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
      guard element.nodeCount <= PageByline.largest, let line = PageValue.list(element),
        line.utf8.count <= 300
      else { continue }
      let people = self.names(in: line, Bylines.names(inMarked:))
      if people.isEmpty { continue }
      names += people
      end = Int(element.markup.nodes[index].end)
    }
    return names
  }

  /// A line near the headline that begins as bylines do: `By Ada Holm`.
  private func lines() -> [String] {
    guard let heading = page.survey.headings.first else { return [] }
    let nodes = page.markup.nodes
    for index in heading..<min(nodes.count, heading + 160) where nodes[index].isText {
      let text = page.markup.string(nodes[index].content).trimmed
      guard Bylines.mayBegin(text), let line = line(around: index) else { continue }
      let names = Bylines.names(ofLine: line) ?? []
      if !names.isEmpty { return names }
    }
    return []
  }

  /// The text of the block in which a text stands.
  private func line(around text: Int) -> String? {
    var element = page.survey.element(text)
    while let parent = element.parent, parent.isElement, !HTMLNames.blocks.contains(element.name) {
      element = parent
    }
    return element.nodeCount > 60 ? nil : PageValue.list(element)
  }

  /// How many nodes an element has at most that holds authors and no article.
  private static let largest = 150
  /// How many nodes may stand between two authors of the same article.
  private static let near = 24
}
