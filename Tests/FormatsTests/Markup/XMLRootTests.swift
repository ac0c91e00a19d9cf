import Testing

@testable import Formats

@Suite struct XMLRootTests {
  @Test(arguments: [
    ("<rss version='2.0'>", "rss"), ("<rdf:RDF>", "rdf"), ("<newsItem/>", "newsitem"),
    ("<?xml version='1.0'?>\n<!-- a <b> --><feed>", "feed"),
    ("<!DOCTYPE rss [ <!ENTITY a '>'> ]><rss>", "rss"),
    ("Warning: cold\n<?xml version='1.0'?><rss>", "rss"),
    ("<br /><b>Notice</b><?xml version='1.0'?><rss>", "rss"),
    ("\u{FEFF}<rss>", "rss"),
  ])
  func isFound(head: String, name: String) {
    #expect(XMLRoot(in: head)?.name == name)
  }

  @Test(arguments: ["", "no tags", "<", "< a>", "<!-- ", "<?xml ", "<!DOCTYPE rss [", "1 <2"])
  func isMissing(head: String) {
    #expect(XMLRoot(in: head) == nil)
  }

  @Test func aTextThatMentionsATagIsNoXML() {
    let text = String(repeating: "It rained all day. ", count: 40) + "<rss version='2.0'>"
    #expect(XMLRoot(in: text) == nil)
  }

  @Test func aPageThatQuotesXMLIsAPage() {
    #expect(XMLRoot(in: "<html><body><pre><?xml version='1.0'?><rss>")?.name == "html")
  }
}
