import Articles
import Testing

@testable import Formats

@Suite struct AddressesTests {
  @Test(arguments: [
    ("https://wire.example/a", "https://wire.example/a"),
    (" https://wire.example/a\n", "https://wire.example/a"),
    ("HTTPS://WWW.Wire.Example/A", "https://www.wire.example/A"),
    ("http://wire.example", "http://wire.example/"),
    ("https://wire.example/a#top", "https://wire.example/a"),
    ("https://wire.example/a?id=5#top", "https://wire.example/a?id=5"),
    ("https://wire.example/a?utm_source=x&id=5&utm_medium=y", "https://wire.example/a?id=5"),
    ("https://wire.example/a?fbclid=x", "https://wire.example/a"),
    ("https://wire.example/a?GCLID=x&b=", "https://wire.example/a?b="),
    ("https://wire.example/a?", "https://wire.example/a"),
    ("https://wire.example?id=5", "https://wire.example/?id=5"),
    ("https://wire.example:8080/a", "https://wire.example:8080/a"),
    ("https://wire.example/über/a%20b", "https://wire.example/über/a%20b"),
  ])
  func haveOneForm(text: String, address: String) {
    #expect(Addresses.canonical(text) == address)
    #expect(Addresses.canonical(address) == address)
  }

  @Test(arguments: [
    "", "wire.example", "www.wire.example/a", "ftp://wire.example/a", "mailto:ada@wire.example",
    "https://", "https:///a", "https://localhost/a", "https://wire.example/a b", "https://.example",
    "https://wire./a", "file:///etc/hosts", "Harbor Wire", "see https://wire.example",
  ])
  func areNothingElse(_ text: String) {
    #expect(Addresses.canonical(text) == nil)
    #expect(Addresses.domain(of: text) == nil)
  }

  @Test(arguments: [
    ("https://www.wire.example/a", "wire.example"),
    ("https://wire.example", "wire.example"),
    ("http://News.Wire.Example:8080/a", "news.wire.example"),
    ("https://wwwire.example/", "wwwire.example"),
  ])
  func haveADomain(address: String, domain: String) {
    #expect(Addresses.domain(of: address) == domain)
  }
}

@Suite struct AddressDayTests {
  @Test(
    arguments: [
      ("https://wire.example/2026/02/05/rain", "2026-02-05"),
      ("https://wire.example/news/2026/2/5", "2026-02-05"),
      ("https://wire.example/2026-02-05-rain", "2026-02-05"),
      ("https://wire.example/rain-20260205.html", "2026-02-05"),
      ("https://wire.example/a?date=2026-02-05", nil), ("https://wire.example/2026/02/", nil),
      ("https://wire.example/article-120260205", nil), ("https://wire.example/18500101", nil),
      ("https://2026-02-05.example/rain", nil), ("no address 2026-02-05", nil),
    ] as [(String, String?)])
  func isReadFromThePath(address: String, day: String?) {
    #expect(Addresses.day(in: address)?.description == day)
  }
}
