import Testing

@testable import Formats

@Suite struct WebAddressTests {
  /// The examples of RFC 3986, section 5.4.
  @Test(arguments: [
    ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("..", "http://a/b/"),
    ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../g", "http://a/g"),
    ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("g.", "http://a/b/c/g."),
    ("./g/.", "http://a/b/c/g/"), ("g?y/../x", "http://a/b/c/g?y/../x"), ("g:h", "g:h"),
  ])
  func isResolved(reference: String, address: String) {
    #expect(WebAddress.resolve(reference, against: "http://a/b/c/d;p?q") == address)
  }

  @Test(arguments: [nil, "", "a", "urn:a"])
  func needsABase(base: String?) {
    #expect(WebAddress.resolve("g", against: base) == nil)
    #expect(WebAddress.resolve("https://pier.example", against: base) == "https://pier.example")
  }

  @Test func aHostAloneIsABase() {
    #expect(WebAddress.resolve("g", against: "https://pier.example") == "https://pier.example/g")
  }
}
