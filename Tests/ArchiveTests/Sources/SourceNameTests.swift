import Testing

@testable import Archive

/// Which names and domains are one publisher's.
@Suite struct SourceNameTests {
  @Test(arguments: [
    ["CBS News", "CBS NEWS", "cbsnews.com", "CBSNews.com", "C.B.S. News"],
    ["The Ledger", "the ledger", "Ledger", "LEDGER"],
    ["Le Télégramme", "Le Telegramme"],
    ["Новая газета", "НОВАЯ ГАЗЕТА"],
  ])
  func `names that are one`(names: [String]) {
    #expect(Set(names.map(SourceName.key)).count == 1)
  }

  @Test(arguments: [
    ("Time", "Times"), ("The", "A"), ("Guardian", "guardian.ng"), ("!!!", "???"),
    ("CBS News", "CBS News Radio"),
  ])
  func `names that are two`(name: String, other: String) {
    #expect(SourceName.key(name) != SourceName.key(other))
  }

  @Test(arguments: [
    ("CBS News", "cbsnews.com", true), ("The New York Times", "nytimes.com", true),
    ("BBC News", "bbc.co.uk", true), ("Verge", "theverge.com", true),
    ("Wall Street Journal", "wsj.com", true), ("Süddeutsche Zeitung", "sueddeutsche.de", false),
    ("Jane's Log", "writers.example", false), ("Reuters", "portal.example", false),
    ("Harbor Wire", "news.harborwire.com.au", true), ("A", "a.example", false),
  ])
  func `a domain is surely of the name that is in it`(name: String, domain: String, fits: Bool) {
    #expect(SourceName.fits(name, domain: domain) == fits)
  }

  @Test(arguments: [
    ("https://www.cbsnews.com/news/a", "cbsnews.com"),
    ("http://m.ledger.example:8080/x", "ledger.example"),
    ("https://amp.edition.ledger.co.uk/x", "ledger.co.uk"), ("https://amp.dev/x", "amp.dev"),
    ("https://m.co.uk/x", "m.co.uk"), ("https://jane.writers.example/", "jane.writers.example"),
    ("https://www.gov.uk/x", "gov.uk"), ("https://192.168.1.1/x", nil), ("https://[::1]/x", nil),
    ("https://a..example/", nil),
  ])
  func `the domain of an address`(address: String, domain: String?) {
    #expect(SourceDomain.of(address: address) == domain)
  }

  @Test(arguments: [
    ("cbsnews.com", "cbsnews.com"), ("WWW.CBSNews.com", "cbsnews.com"),
    ("https://cbsnews.com/", "cbsnews.com"), ("St. Louis Post", nil), ("Ledger", nil),
    ("Weekly No.1", nil), ("U.S.", nil), ("No.5", nil),
  ])
  func `a domain where a name is expected`(text: String, domain: String?) {
    #expect(SourceDomain.named(by: text) == domain)
  }
}
