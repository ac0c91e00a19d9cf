import Articles
import Testing

@testable import Formats

/// What pages say of their articles, in the many ways in which they say it.
@Suite struct PageMetadataTests {
  private func draft(
    head: String = "", body: String = "", language: String = "en", address: String? = nil,
    readOn: Day? = nil
  ) -> ArticleDraft {
    let html = "<html lang=\"\(language)\"><head>\(head)</head><body>\(body)</body></html>"
    return PageMetadata.read(
      Page(
        FileContent(path: "a.html", bytes: Array(html.utf8), address: address, readOn: readOn)))
  }

  private func meta(_ name: String, _ content: String) -> String {
    "<meta name=\"\(name)\" content=\"\(content)\">"
  }

  private func linked(_ members: String) -> String {
    #"<script type="application/ld+json">{"@type": "NewsArticle", \#(members)}</script>"#
  }

  // MARK: Dates

  @Test(arguments: [
    "article:published_time", "og:published_time", "article:published:time", "DC.date.issued",
    "dcterms.created", "parsely-pub-date", "sailthru.date", "cXenseParse:recs:publishtime",
    "pubdate",
    "publish-date", "Date", "datePublished", "citation_publication_date", "article.published",
  ])
  func datesOfTags(_ name: String) {
    let draft = draft(head: meta(name, "2026-02-05T10:32:00+01:00"))
    #expect(draft.published?.value.description == "2026-02-05T10:32:00+01:00")
    #expect(draft.published?.by == .meta)
  }

  /// The day of a change is not taken for the day of publication.
  @Test(arguments: [
    "Updated February 5, 2026", "Mis à jour le 5 févr. 2026", "Actualizado a 5 feb 2026",
    "Stand: 5. Februar 2026", "Zuletzt aktualisiert am 5. Februar 2026", "Last updated: 5 Feb 2026",
    "Aggiornato il 5 febbraio 2026", "Обновлено 5 февраля 2026",
  ])
  func datesOfChangesAlone(line: String) {
    let draft = draft(body: "<h1>R</h1><span class=\"date\">\(line)</span><p>It rained.</p>")
    #expect(draft.updated?.value.description == "2026-02-05")
    #expect(draft.published == nil)
  }

  @Test(
    arguments: [
      (
        #"<h1>R</h1><time datetime="2026-02-05T10:32">Feb 5</time>"#, "2026-02-05T10:32:00",
        .element
      ),
      (#"<h1>R</h1><p class="story-date">Feb. 5, 2026 10:32</p>"#, "2026-02-05T10:32:00", .element),
      (
        #"<h1>R</h1><p>Thu 5 Feb 2026 | 10:32</p><p>It rained.</p>"#, "2026-02-05T10:32:00",
        .dateLine
      ),
      (#"<h1>R</h1><ul><li><b>Date</b> 5 Feb 2026</li></ul>"#, "2026-02-05", .dateLine),
      (
        #"<h1>R</h1><i itemprop="datePublished" content="2026-02-05">x</i>"#, "2026-02-05",
        .microdata
      ),
      (#"<h1>R</h1><i property="schema:datePublished">5 Feb 2026</i>"#, "2026-02-05", .microdata),
    ] as [(String, String, FoundBy)])
  func datesOfElements(body: String, date: String, found: FoundBy) {
    let draft = draft(body: body)
    #expect(draft.published?.value.description == date)
    #expect(draft.published?.by == found)
  }

  @Test func linkedDataComesBeforeTagsAndElements() throws {
    let head =
      linked(#""datePublished": "2026-02-05", "dateModified": "2026-02-06""#)
      + meta("article:published_time", "2026-02-07")
    let draft = draft(head: head, body: #"<h1>R</h1><time datetime="2026-02-08">x</time>"#)
    #expect(draft.published == Found(try #require(NewsDate(iso: "2026-02-05")), by: .jsonLD))
    #expect(draft.updated == Found(try #require(NewsDate(iso: "2026-02-06")), by: .jsonLD))
  }

  @Test func updatesAreNoPublication() {
    let body = #"<h1>R</h1><p class="date">Published 5 Feb 2026. Updated: 6 Feb 2026 8:15</p>"#
    let draft = draft(body: body)
    #expect(draft.published?.value.description == "2026-02-05")
    #expect(draft.updated?.value.description == "2026-02-06T08:15:00")
  }

  @Test(
    arguments: [
      ("/2026/02/05/rain", "2026-02-05"), ("/2026/feb/5/rain", "2026-02-05"),
      ("/news/2026-02-05/rain", "2026-02-05"), ("/rain-2026-02-05.html", "2026-02-05"),
      ("/20260205/rain", "2026-02-05"), ("/2026/02/rain", nil), ("/rain-12345678", nil),
      ("/2026/13/05/rain", nil), ("/1026/02/05/rain", nil),
    ] as [(String, String?)])
  func datesOfAddresses(path: String, date: String?) {
    let draft = draft(address: "https://wire.example\(path)")
    #expect(draft.published?.value.description == date)
    #expect(draft.published.map { $0.by == .address } ?? true)
  }

  @Test(
    arguments: [
      ("en-US", nil, "2026-02-05"), ("en-GB", nil, "2026-05-02"), ("de", nil, "2026-05-02"),
      ("en", "https://wire.co.uk/a", "2026-05-02"), ("en", "https://wire.example/a", nil),
    ] as [(String, String?, String?)])
  func thePageTellsTheOrderOfItsDates(language: String, address: String?, date: String?) {
    let draft = draft(
      body: #"<h1>R</h1><p class="date">02/05/2026</p>"#, language: language, address: address)
    #expect(draft.published?.value.description == date)
    #expect(draft.notes.isEmpty == (date != nil))
  }

  @Test func datesOfTheFutureAreNone() {
    let head = linked(#""datePublished": "2031-01-01""#) + meta("date", "2026-02-05")
    #expect(draft(head: head, readOn: Day("2026-02-10")).published?.by == .meta)
    #expect(draft(head: head).published?.by == .jsonLD)
  }

  // MARK: Bylines

  @Test(
    arguments: [
      (#""author": {"@type": "Person", "name": "Ada Holm"}"#, ["Ada Holm"]),
      (#""author": [{"name": "Ada Holm"}, {"name": "Jo Lind"}]"#, ["Ada Holm", "Jo Lind"]),
      (#""author": ["Ada Holm", "Jo Lind"]"#, ["Ada Holm", "Jo Lind"]),
      (
        #""author": {"@type": "Person", "name": ["Ada Holm", "Jo Lind"]}"#, ["Ada Holm", "Jo Lind"]
      ),
      (#""author": "Ada Holm and Jo Lind, Reuters""#, ["Ada Holm", "Jo Lind"]),
      (#""author": {"@type": "Organization", "name": "Gull Agency"}"#, ["Gull Agency"]),
      (#""author": {"@type": "Person", "name": "dpa"}"#, ["dpa"]),
      (#""author": {"@type": "Person", "name": "admin"}"#, nil),
      (#""author": [{"name": "Ada Holm"}, {"name": "Reuters"}]"#, ["Ada Holm", "Reuters"]),
      (
        #""author": ["Ada Holm", "Harbor Gull"], "publisher": {"name": "Harbor Gull"}"#,
        ["Ada Holm"]
      ),
      (
        #""author": {"@type": "Person", "name": "Harbor Gull"}, "publisher": {"name": "Harbor Gull"}"#,
        ["Harbor Gull"]
      ),
      (#""creator": ["Ada Holm"]"#, ["Ada Holm"]),
      (#""author": {"name": "O&amp;#39;Dea Holm"}"#, ["O'Dea Holm"]),
      (#""author": null"#, nil),
    ] as [(String, [String]?)])
  func authorsOfLinkedData(members: String, names: [String]?) {
    #expect(draft(head: linked(members)).byline?.value == names)
  }

  @Test(
    arguments: [
      (#"<h1>R</h1><p class="byline">By Ada Holm and Jo Lind</p>"#, ["Ada Holm", "Jo Lind"]),
      (#"<h1>R</h1><a rel="author" href="/x">Ada Holm</a>"#, ["Ada Holm"]),
      (#"<h1>R</h1><a href="/author/ada-holm">Ada Holm</a>"#, ["Ada Holm"]),
      (#"<h1>R</h1><a href="/author/all">All authors</a>"#, nil),
      (
        #"<h1>R</h1><div class="Author-names"><span>Ada Holm</span> <span>Jo Lind</span></div>"#,
        ["Ada Holm", "Jo Lind"]
      ),
      (#"<h1>R</h1><p>By <b>Ada Holm</b></p><p>It rained.</p>"#, ["Ada Holm"]),
      (
        #"<h1>R</h1><aside><p class="author">Jo Lind</p></aside><p class="author">Ada Holm</p>"#,
        ["Ada Holm"]
      ),
      (#"<h1>R</h1><p itemprop="author">Ada Holm</p>"#, ["Ada Holm"]),
      (#"<h1>R</h1><p>By the river it rained.</p>"#, nil),
    ] as [(String, [String]?)])
  func authorsOfElements(body: String, names: [String]?) {
    #expect(draft(body: body).byline?.value == names)
  }

  @Test(arguments: [
    "author", "article:author", "parsely-author", "sailthru.author", "DC.creator", "byl",
  ])
  func authorsOfTags(_ name: String) {
    #expect(draft(head: meta(name, "By Ada Holm")).byline == Found(["Ada Holm"], by: .meta))
    #expect(draft(head: meta(name, "https://wire.example/ada")).byline == nil)
  }

  // MARK: Headlines

  @Test(
    arguments: [
      ("<title>Rain stops at last | Harbor Wire</title>", "", "Rain stops at last", .title),
      (
        "<title>Rain stops at last</title>", "<h1>Rain stops, at last</h1>", "Rain stops, at last",
        .heading
      ),
      ("<title>Rain stops at last</title>", "<h1>Harbor Wire</h1>", "Rain stops at last", .title),
      ("", "<nav><h1>Menu of the day</h1></nav><h1>Rain stops</h1>", "Rain stops", .heading),
      (
        "<title>Rain stops</title>", "<h1>Log in</h1><h1>Rain <i>stops</i></h1>", "Rain stops",
        .heading
      ),
      (
        "<meta property='og:title' content='Rain &amp;amp; sun stop'>", "", "Rain & sun stop", .meta
      ),
      (
        "<title>Talks resume in the rain</title>",
        "<h1><b>Weather</b><span>Talks re\u{AD}sume in the rain</span></h1>",
        "Talks resume in the rain", .heading
      ),
      (
        "<meta property='og:title' content='Talks resume at the harbour today'>",
        "<ol class='breadcrumbs'><li><h1>Talks: what we know of the harbour</h1></li></ol>"
          + "<h2>Talks resume at the harbour today</h2>",
        "Talks resume at the harbour today", .heading
      ),
      (
        "<meta property='og:title' content='Ferry talks resume today'><title>Ferry talks resume today</title>",
        "<h1>Today the ferry talks go on</h1>", "Ferry talks resume today", .meta
      ),
    ] as [(String, String, String, FoundBy)])
  func headlines(head: String, body: String, headline: String, found: FoundBy) {
    let site = "<meta property='og:site_name' content='Harbor Wire'>"
    #expect(draft(head: site + head, body: body).headline == Found(headline, by: found))
  }

  @Test(arguments: [
    ("Rain stops | Harbor Wire", "Rain stops"), ("Rain stops - Harbor Wire", "Rain stops"),
    ("Rain stops – News – The Harbor Wire", "Rain stops – News"),
    ("Rain stops | harborwire.example", "Rain stops"), ("Rain - or sun", "Rain - or sun"),
    ("Harbor Wire", "Harbor Wire"), ("Rain | Harbor Wire | Harbor Wire", "Rain"),
    ("비가 그쳤다-정치ㅣHarbor Wire", "비가 그쳤다"),
  ])
  func namesOfSitesAreCut(title: String, headline: String) {
    #expect(SiteName.cut(from: title, site: ["Harbor Wire", "harborwire.example"]) == headline)
  }

  // MARK: Site

  @Test(
    arguments: [
      (
        "<link rel='canonical' href='https://wire.example/a?utm_source=x'>",
        "https://wire.example/a", .meta
      ),
      (
        "<link rel='canonical' href='https://wire.example/'><meta property='og:url' content='https://wire.example/a'>",
        "https://wire.example/a", .meta
      ),
      (
        #"<script type="application/ld+json">{"@type": "Article", "mainEntityOfPage": {"@id": "https://wire.example/a"}}</script>"#,
        "https://wire.example/a", .jsonLD
      ),
      ("<!-- saved from url=(0022)https://wire.example/a -->", "https://wire.example/a", .crawl),
      (
        "<!--\n Page saved with SingleFile \n url: https://wire.example/a \n saved date: Thu Feb 05 2026\n-->",
        "https://wire.example/a", .crawl
      ),
    ] as [(String, String, FoundBy)])
  func addresses(head: String, address: String, found: FoundBy) {
    #expect(draft(head: head).url == Found(address, by: found))
  }

  @Test func sitesAndLanguages() {
    let named = draft(
      head: linked(#""publisher": {"name": "Wire Group"}, "inLanguage": "de-AT""#), language: "")
    #expect(named.source == Found("Wire Group", by: .jsonLD))
    #expect(named.language == Found("de-AT", by: .jsonLD))
    let hosted = draft(address: "https://www.wire.example/a")
    #expect(hosted.source == Found("wire.example", by: .host))
    #expect(hosted.language == Found("en", by: .element))
    #expect(
      draft(head: "<meta property='og:locale' content='pt_BR'>", language: "").language?.value
        == "pt-BR")
  }

  @Test func emptyPagesSayNothing() {
    #expect(
      PageMetadata.read(Page(FileContent(path: "a.html", bytes: []))) == ArticleDraft(body: ""))
  }
}
