import Testing

@testable import Formats

/// Pages that are no article say so, and articles are never taken for one of them.
@Suite struct PageRefusalTests {
  private func reason(_ html: String) -> String? {
    do throws(FormatError) {
      let page = Page(FileContent(path: "page.html", bytes: Array(html.utf8)))
      _ = try PageText.read(page, knowing: PageMetadata.read(page))
      return nil
    } catch {
      return error.description
    }
  }

  private let wall =
    "<div class='wall'><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in.</p></div>"

  @Test func aConsentNotice() {
    let notice =
      "<p>We and our partners use cookies and similar identifiers on your device to show "
      + "advertisements, and to learn how this page is read. You may say no.</p>"
    #expect(
      reason("<body><div>\(notice)\(notice)</div></body>")?.contains("consent notice") == true)
    #expect(reason("<body><div class='consent'>\(notice)</div>\(PageTexts.article)</body>") == nil)
  }

  @Test(arguments: [
    "<h2>Subscribe to continue reading</h2>",
    "<p>Jetzt abonnieren und weiterlesen</p>",
    "<p>Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.</p>",
    "<p>Contenido exclusivo para suscriptores</p>",
    "<p>Contenuto riservato agli abbonati. Scegli un abbonamento.</p>",
    "<p>この記事は会員限定です。</p>",
    "<p>Чтобы читать дальше, оформите подписку</p>",
  ])
  func aBeginningBeforeAPaywall(wall: String) {
    let html =
      "<body><article><p>\(PageTexts.prose(1))</p></article><div class='wall'>\(wall)</div></body>"
    #expect(reason(html)?.hasPrefix("only the beginning stands before a paywall") == true)
  }

  @Test func aFullArticleWithAWallBesideItIsKept() {
    let text = (1...8).map { "<p>\(PageTexts.prose($0))</p>" }.joined()
    #expect(reason("<body><article>\(text)</article>\(wall)</body>") == nil)
  }

  @Test func aShortArticleWithoutAWallIsKept() {
    let stated = "<script type='application/ld+json'>{\"isAccessibleForFree\": false}</script>"
    #expect(reason("<body>\(stated)<p>\(PageTexts.prose(1))</p></body>") == nil)
  }

  @Test func aListOfLinks() {
    let items = (1...12).map {
      "<div><h2><a href='/\($0)'>What happened at the quay today, part \($0)</a></h2>"
        + "<p>A sentence about part \($0).</p></div>"
    }
    #expect(reason("<body>\(items.joined())</body>")?.contains("list of links") == true)
    #expect(
      reason("<body><div>\(PageTexts.article)</div><div>\(items.joined())</div></body>") == nil)
  }
}
