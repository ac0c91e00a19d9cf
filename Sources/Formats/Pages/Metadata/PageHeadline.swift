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
    // What social networks are told together with its label keeps it.
    let isWhole = social?.words == heading.words
    for other in [linked, social].compactMap(\.self)
    where !isWhole && other.words.count > 2 && other.words.count < heading.words.count
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
    // What a property is given to is mostly the heading itself.
    let others = told.filter { $0.value.by != .microdata }
    if let untold = heading.withoutLabel(unlessIn: others.map(\.words)) {
      return Found(untold, by: .heading)
    }
    return agreed(against: heading) ?? Found(heading.text, by: .heading)
  }

  /// What two tell alike, where nobody tells the heading: that is the one put otherwise.
  private func agreed(against heading: PageHeading) -> Found<String>? {
    guard !told.contains(where: { $0.words.hasPrefix(heading.words) }) else { return nil }
    let sources: [FoundBy] = [.jsonLD, .meta, .title]
    let firsts = sources.compactMap { source in told.first { $0.value.by == source } }
    return firsts.first { one in firsts.count { $0.words == one.words } > 1 }?.value
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

  /// The heading that has most of its words with what is told, of the first rank, or else, where a
  /// menu took that, of the second; otherwise the first that is long enough to be one.
  private func heading() -> PageHeading? {
    let all = headings(page.survey.headings)
    let first = all.filter { !$0.isInTrail }
    if let best = likest(first, atLeast: 0.2) { return best }
    if let best = likest(headings(page.survey.subheadings), atLeast: 0.4) { return best }
    if let best = likest(all, atLeast: 0.2) { return best }
    return first.first { $0.words.count >= (told.isEmpty ? 2 : 4) && !isSite($0.text) }
  }

  private func headings(_ indices: [Int]) -> [PageHeading] {
    indices.prefix(20).compactMap { PageHeading(page.survey.element($0)) }
  }

  private func likest(_ headings: [PageHeading], atLeast least: Double) -> PageHeading? {
    let references = told.map { Set($0.words) }
    var best: (heading: PageHeading, likeness: Double)?
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
