import Articles

/// The headline that a page's readers saw.
///
/// Pages give it several times: as a heading, in linked data, and, for social networks and search
/// engines, in tags of the head, where it is often another, or ends with the site's name.
struct PageHeadline {
  private let page: Page
  private let site: [String]
  private var told: [(words: [String], value: Found<String>)] = []

  /// `site` are the names of the site.
  init(_ page: Page, site: [String]) {
    self.page = page
    self.site = site
    let linked = page.linkedData.article.flatMap { $0["headline"]?.text ?? $0["name"]?.text }
    add(linked, by: .jsonLD)
    add(page.survey.meta(["og:title", "twitter:title"]), by: .meta)
    add(page.survey.meta(PageHeadline.metaNames), by: .meta)
    add(property("headline"), by: .microdata)
    add(page.survey.title, by: .title)
  }

  private static let metaNames = [
    "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "citation_title",
    "itemprop:headline", "cxenseparse:title", "title",
  ]

  func find() -> Found<String>? {
    let linked = told.first { $0.value.by == .jsonLD }
    let social = told.first { $0.value.by == .meta }
    guard let heading = heading() else { return told.first?.value }
    // Where programs are told the same twice, the heading on the page only puts it shorter.
    if let linked, let social, linked.words == social.words { return linked.value }
    // "Middle East - Talks resume": a label before the headline is none of it.
    for other in [linked, social].compactMap(\.self)
    where other.words.count > 2 && other.words.count < heading.words.count
      && heading.words.hasSuffix(other.words)
    {
      return other.value
    }
    // A label in an element of its own has lost the mark between itself and the headline.
    if heading.isPieced, let whole = told.first(where: { $0.words == heading.words }),
      whole.value.value != heading.text
    {
      return whole.value
    }
    return Found(heading.text, by: .heading)
  }

  // MARK: What is told

  private mutating func add(_ text: String?, by found: FoundBy) {
    guard let text = text.flatMap(PageValue.clean) else { return }
    let headline = SiteName.cut(from: text, site: site)
    let words = PageValue.words(headline)
    if !words.isEmpty { told.append((words, Found(headline, by: found))) }
  }

  private func property(_ name: String) -> String? {
    guard let index = page.survey.properties[name]?.first else { return nil }
    let element = page.survey.element(index)
    return element.attribute("content") ?? element.line
  }

  // MARK: Headings

  /// The heading that has most of its words with what is told, of the first rank, or else, where a menu
  /// took that, of the second; otherwise the first that is long enough to be one.
  private func heading() -> Heading? {
    let first = headings(page.survey.headings)
    if let best = likest(first, atLeast: 0.2) { return best }
    if let best = likest(headings(page.survey.subheadings), atLeast: 0.4) { return best }
    return first.first { $0.words.count >= (told.isEmpty ? 2 : 4) && !isSite($0.text) }
  }

  private typealias Heading = (words: [String], text: String, isPieced: Bool)

  private func headings(_ indices: [Int]) -> [Heading] {
    indices.prefix(20).compactMap { index in
      let element = page.survey.element(index)
      let pieces = page.markup.nodes[index..<Int(page.markup.nodes[index].end)].count(
        where: \.isText)
      return PageValue.heading(element).map { (PageValue.words($0), $0, pieces > 1) }
    }.filter { !$0.words.isEmpty && $0.text.utf8.count <= 500 }
  }

  private func likest(
    _ headings: [Heading], atLeast least: Double
  ) -> Heading? {
    let references = told.map { Set($0.words) }
    var best: (heading: Heading, likeness: Double)?
    for heading in headings {
      let words = Set(heading.words)
      let most = references.map { likeness(words, $0) }.max() ?? 0
      if most >= least, most > best?.likeness ?? 0 { best = (heading, most) }
    }
    return best?.heading
  }

  private func isSite(_ text: String) -> Bool {
    let words = PageValue.words(text)
    return site.contains { PageValue.words($0) == words }
  }

  /// How many of the words of both stand in both.
  private func likeness(_ one: Set<String>, _ other: Set<String>) -> Double {
    let shared = one.intersection(other).count
    return Double(shared) / Double(max(1, one.count + other.count - shared))
  }
}

extension Array where Element == String {
  func hasPrefix(_ other: [String]) -> Bool { starts(with: other) }

  func hasSuffix(_ other: [String]) -> Bool {
    count >= other.count && self[(count - other.count)...].elementsEqual(other)
  }
}
