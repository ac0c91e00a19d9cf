import Articles

/// The people who wrote a page's article, or the organisation where the page names nobody.
struct PageByline {
  private let page: Page
  private let credits: PageCredits

  init(_ page: Page, site: [String]) {
    self.page = page
    credits = PageCredits(site: site)
  }

  func find() -> Found<[String]>? {
    var organisation: Found<[String]>?
    let sources: [(FoundBy, () -> [PageCredit])] = [
      (.jsonLD, linked), (.meta, metas), (.microdata, properties), (.element, elements),
      (.byline, lines),
    ]
    for (source, read) in sources {
      let found = read()
      let others = found.filter { $0.isPerson || !credits.isSite($0.name) }
      if found.contains(where: \.isPerson) { return names(others, by: source) }
      // Copy of an agency has no other author; a site's own name may stand for its people.
      if !others.isEmpty, organisation == nil || source != .element {
        return names(others, by: source)
      }
      if organisation == nil, !found.isEmpty { organisation = names(found, by: source) }
    }
    return organisation
  }

  private func names(_ credits: [PageCredit], by source: FoundBy) -> Found<[String]> {
    var names: [String] = []
    for credit in credits.prefix(100) where !names.contains(credit.name) {
      names.append(credit.name)
    }
    return Found(names, by: source)
  }

  // MARK: Linked data

  private func linked() -> [PageCredit] {
    guard let article = page.linkedData.article else { return [] }
    for key in ["author", "creator"] {
      let credits = (article[key]?.elements ?? []).flatMap(credits)
      if !credits.isEmpty { return credits }
    }
    return []
  }

  /// Whom a value names: a text, or an object, whose type tells organisations.
  private func credits(_ value: JSONValue) -> [PageCredit] {
    let value = page.linkedData.resolved(value)
    let names = value.isObject ? value["name"]?.elements ?? [] : [value]
    let texts = names.compactMap(\.text).compactMap(PageValue.clean)
    guard LinkedData.isOrganisation(value) else { return texts.flatMap { credits.read($0) } }
    return texts.filter { $0.utf8.count <= 80 }.map { PageCredit(name: $0, isPerson: false) }
  }

  // MARK: Tags and properties

  private func metas() -> [PageCredit] {
    for name in PageByline.metaNames {
      let names = page.survey.values(name).compactMap(PageValue.clean)
        .flatMap { credits.read($0) }
      if !names.isEmpty { return names }
    }
    return labelled()
  }

  private static let metaNames = [
    "author", "article:author", "article:author_name", "parsely-author", "sailthru.author",
    "dc.creator", "dcterms.creator", "dc.contributor", "citation_author", "byl", "byline",
    "cxenseparse:author", "cxenseparse:recs:author", "itemprop:author", "article.author",
    "og:article:author", "authors", "news_authors", "creator", "twitter:misc:written by",
    "twitter:misc:verfasst von",
  ]

  /// What a card for a social network labels as written by somebody.
  private func labelled() -> [PageCredit] {
    for number in 1...2 {
      guard let label = page.survey.meta(["twitter:label\(number)"]),
        Bylines.mayBegin(label) || PartNames.part(label) == .byline || label == "Written by",
        let name = page.survey.meta(["twitter:data\(number)"])
      else { continue }
      return credits.read(name)
    }
    return []
  }

  private func properties() -> [PageCredit] {
    for property in ["author", "creator"] {
      var names: [PageCredit] = []
      var end = 0
      for index in page.survey.properties[property] ?? [] {
        if !names.isEmpty, index > end + PageByline.near { break }
        let element = page.survey.element(index)
        guard element.nodeCount <= PageByline.largest else { continue }
        let name = element.descendants.first { $0.attribute("itemprop") == "name" } ?? element
        let text = name.attribute("content").flatMap(PageValue.clean) ?? PageValue.list(name)
        names += text.map { credits.read($0) } ?? []
        end = Int(element.markup.nodes[index].end)
      }
      if !names.isEmpty { return names }
    }
    return []
  }

  // MARK: Elements

  /// What is marked as author at the headline: the first such element that names people, and those
  /// that stand close behind it.
  private func elements() -> [PageCredit] {
    let start = page.survey.headings.first ?? 0
    let authors = page.survey.authors
    var names: [PageCredit] = []
    var end = 0
    for index in authors.filter({ $0 > start }) + authors.filter({ $0 < start }) {
      if index < end { continue }
      if !names.isEmpty, index > end + PageByline.near { break }
      let element = page.survey.element(index)
      guard element.nodeCount <= PageByline.largest, let line = PageValue.list(element),
        line.utf8.count <= 300
      else { continue }
      let people = credits.read(line, Bylines.names(inMarked:))
      if people.isEmpty { continue }
      names += people
      end = Int(element.markup.nodes[index].end)
    }
    return names
  }

  /// A line near the headline that begins as bylines do: `By Ada Holm`.
  private func lines() -> [PageCredit] {
    guard let heading = page.survey.headings.first else { return [] }
    let nodes = page.markup.nodes
    for index in heading..<min(nodes.count, heading + 160) where nodes[index].isText {
      let text = page.markup.string(nodes[index].content).trimmed
      guard Bylines.mayBegin(text), let line = line(around: index) else { continue }
      let names = Bylines.names(ofLine: line) ?? []
      if !names.isEmpty {
        let arePeople = !Bylines.nameNobody(names)
        return names.map { PageCredit(name: $0, isPerson: arePeople) }
      }
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
