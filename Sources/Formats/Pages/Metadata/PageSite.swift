import Articles

/// Where a page stands: its address, the names of its site, its language.
struct PageSite {
  let address: Found<String>?
  let source: Found<String>?
  let language: Found<String>?
  /// Every name that the site gives itself.
  let names: [String]
  /// How dates such as `02/05/2026` are meant there.
  let order: DateOrder?

  init(_ page: Page) {
    let survey = page.survey
    address = PageSite.address(of: page)
    let tagged = survey.meta(["og:site_name"]).flatMap(PageValue.clean)
    let publisher = PageSite.publisher(in: page.linkedData)
    let others = survey.metaValues([
      "application-name", "apple-mobile-web-app-title", "dc.publisher", "dcterms.publisher",
      "publisher", "twitter:site", "al:android:app_name", "cxenseparse:publishername",
    ]).prefix(12).compactMap(PageValue.clean).filter { PageValue.words($0).count <= 5 }
    let domain = address.flatMap { Addresses.domain(of: $0.value) }
    let label = domain?.split(separator: ".").dropLast().last.map(String.init)
    names = [tagged, publisher].compactMap(\.self) + others + [domain, label].compactMap(\.self)
    source =
      PageSite.name(tagged, by: .meta) ?? PageSite.name(publisher, by: .jsonLD)
      ?? PageSite.name(others.first { !$0.hasPrefix("@") }, by: .meta)
      ?? domain.map { Found($0, by: .host) }
    language = PageSite.language(of: page)
    order =
      DateOrder.of(language: language?.value, address: address?.value)
      ?? DateOrder.of(
        language: survey.meta(["og:locale"]) ?? language?.value, address: address?.value)
  }

  // MARK: Address

  private static func address(of page: Page) -> Found<String>? {
    let survey = page.survey
    let article = page.linkedData.article
    let linked = ["url", "mainEntityOfPage", "@id"].lazy.compactMap { name in
      article?[name].flatMap { $0.text ?? $0["@id"]?.text ?? $0["url"]?.text }
    }
    let told: [(String?, FoundBy)] = [
      (survey.canonical, .meta), (survey.meta(["og:url"]), .meta),
      (linked.first { Addresses.canonical($0) != nil }, .jsonLD),
      (survey.meta(["parsely-link", "twitter:url", "sailthru.url"]), .meta),
      (page.address, .crawl), (survey.savedFrom, .crawl),
    ]
    let found = told.compactMap { text, found in
      text.flatMap(Addresses.canonical).map { Found($0, by: found) }
    }
    return found.first { Addresses.namesPage($0.value) } ?? found.first
  }

  // MARK: Names

  private static func publisher(in linked: LinkedData) -> String? {
    let told = ["publisher", "sourceOrganization", "provider", "isPartOf"].lazy.compactMap { key in
      linked.article?[key].map { linked.resolved($0.elements.first ?? $0) }
    }.compactMap { $0["name"]?.text ?? $0.text }
    let sites = linked.objects.lazy.filter { object in
      object["@type"]?.elements.contains { type in
        ["WebSite", "NewsMediaOrganization"].contains(type.text ?? "")
      } ?? false
    }.compactMap { $0["name"]?.text }
    return (told.first ?? sites.first).flatMap(PageValue.clean)
  }

  private static func name(_ text: String?, by found: FoundBy) -> Found<String>? {
    guard let text, text.utf8.count <= 100 else { return nil }
    // An address is no name; the host of it is.
    if let domain = Addresses.domain(of: text) { return Found(domain, by: .host) }
    return Found(text, by: found)
  }

  // MARK: Language

  private static func language(of page: Page) -> Found<String>? {
    let survey = page.survey
    let linked = page.linkedData.article?["inLanguage"]
    let told: [(String?, FoundBy)] = [
      (survey.language, .element), (linked?.text ?? linked?["name"]?.text, .jsonLD),
      (survey.meta(["og:locale", "content-language", "language", "dc.language"]), .meta),
    ]
    return told.lazy.compactMap { text, found in
      text.flatMap(Languages.tag).map { Found($0, by: found) }
    }.first
  }
}
