/// A generated article as a site would serve it: about 100 KB, of which 3 are its text.
struct WebPage {
  let address: String
  let bytes: [UInt8]

  private static let size = 100_000

  /// - Parameter text: A generated article: its headline, its top, and paragraphs parted by empty
  ///   lines.
  init(_ text: ArticleText.Written, number: Int) {
    let blocks = String(decoding: text.bytes, as: UTF8.self).split(separator: "\n\n").map(
      String.init)
    let headline = blocks.first?.split(separator: "\n").first.map(String.init) ?? "News"
    let paragraphs = blocks.dropFirst(2)
    let day = DateLine.iso(text.day)
    address = "https://www.harrowgateherald.example/\(text.day.year)/news-\(number)"
    var page = TextBuffer()
    page.append(WebPage.head(headline, address, day))
    page.append(WebPage.navigation)
    page.append("<main><article><h1>\(headline)</h1><p class=\"byline\">By Avis Hollan</p>\n")
    page.append("<time datetime=\"\(day)T08:00:00Z\">\(day)</time>\n")
    for (index, paragraph) in paragraphs.enumerated() {
      page.append("<p class=\"c-text c-text--\(index % 3)\">\(WebPage.linked(paragraph))</p>\n")
      if index == 2 { page.append(WebPage.box(of: number)) }
    }
    page.append("</article><aside>")
    for item in 0..<40 { page.append(WebPage.teaser(number, item)) }
    page.append("</aside></main>\n" + WebPage.footer)
    // The rest is what scripts and styles take in a page of today.
    page.append("<script>window.state={\"items\":[")
    var item = 0
    while page.count < WebPage.size {
      page.append(
        "{\"id\":\(number * 977 + item),\"kind\":\"teaser\",\"flags\":[true,false,null]},")
      item += 1
    }
    page.append("{}]}</script></body></html>\n")
    bytes = page.bytes
  }

  private static func head(_ headline: String, _ address: String, _ day: String) -> String {
    let metas = (0..<40).map { "<meta name=\"site:setting-\($0)\" content=\"value \($0)\">\n" }
    return """
      <!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8">
      <title>\(headline) | Harrowgate Herald</title><link rel="canonical" href="\(address)">
      <meta property="og:title" content="\(headline)"><meta property="og:type" content="article">
      <meta property="og:site_name" content="Harrowgate Herald"><meta name="author" content="Avis Hollan">
      <meta property="article:published_time" content="\(day)T08:00:00Z">
      \(metas.joined())<script type="application/ld+json">{"@context": "https://schema.org",
      "@type": "NewsArticle", "headline": "\(headline)", "datePublished": "\(day)T08:00:00Z",
      "author": [{"@type": "Person", "name": "Avis Hollan"}], "mainEntityOfPage": "\(address)",
      "publisher": {"@type": "Organization", "name": "Harrowgate Herald"}}</script>
      <style>\(String(repeating: ".c-text{margin:0 0 1em;font:16px/1.5 serif}", count: 200))</style>
      </head><body>

      """
  }

  private static let navigation: String = {
    let links = (0..<120).map {
      "<li><a class=\"nav-link\" href=\"/section/\($0)\">Section \($0)</a></li>"
    }
    return "<header><nav><ul>\(links.joined())</ul></nav></header>\n"
  }()

  private static let footer: String = {
    let links = (0..<60).map { "<a href=\"/about/\($0)\">About \($0)</a> " }
    return
      "<footer><div>\(links.joined())</div><p>© Harrowgate Herald. All rights reserved.</p></footer>\n"
  }()

  /// A paragraph in which one word is a link.
  private static func linked(_ paragraph: String) -> String {
    guard let space = paragraph.firstIndex(of: " ") else { return paragraph }
    return "<a href=\"/topic\">\(paragraph[..<space])</a>\(paragraph[space...])"
  }

  private static func box(of number: Int) -> String {
    "<div class=\"newsletter\"><h3>Get the news by mail</h3><p>Sign up for our letter no. \(number)."
      + "</p><form><input type=\"email\"><button>Sign up</button></form></div>\n"
  }

  private static func teaser(_ number: Int, _ item: Int) -> String {
    """
    <div class="teaser"><a href="/news-\(number &* 31 &+ item)"><img src="/i/\(item).jpg" alt=""><h4>
    What to know about item \(item) of the week</h4></a><span class="time">\(item) hours ago</span></div>

    """
  }
}
