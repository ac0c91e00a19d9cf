/// What is broken in feeds of Atom.
extension BrokenFeedTests {
  // MARK: Atom

  static let atoms = [
    Case("sound", atom(entry), "Fog | No ship sailed."),
    Case("missing namespace", "<feed><entry>\(entry)</entry></feed>", "Fog | No ship sailed."),
    Case(
      "invalid namespace", atom(entry).replacing("www.w3.org/2005/Atom", with: "pier.example"),
      "Fog | No ship sailed."),
    Case(
      "prefixed namespace",
      "<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"><a:entry><a:title>Fog</a:title><a:content>No ship sailed.</a:content></a:entry></a:feed>",
      "Fog | No ship sailed."),
    Case(
      "an entry alone", "<entry xmlns=\"http://www.w3.org/2005/Atom\">\(entry)</entry>",
      "Fog | No ship sailed."),
    Case(
      "no published", atom(entry + "<updated>2026-02-02T08:00:00Z</updated>"),
      "Fog | 2026-02-02T08:00:00Z | No ship sailed."),
    Case(
      "invalid updated", atom(entry + "<updated>2026-02-30T08:00:00Z</updated>"),
      "Fog | No ship sailed."),
    Case(
      "author without a name", atom(entry + "<author><email>a@pier.example</email></author>"),
      "Fog | No ship sailed."),
    Case(
      "author as text", atom(entry + "<author>Ann Roe</author>"), "Fog | Ann Roe | No ship sailed."),
    Case(
      "name in the feed alone",
      atom(entry).replacing("<entry>", with: "<author><name>Ann Roe</name></author><entry>"),
      "Fog | Ann Roe | No ship sailed."),
    Case(
      "unknown relation",
      atom(
        entry
          + "<link rel=\"odd\" href=\"https://pier.example/0\"/><link href=\"https://pier.example/1\"/>"
      ), "Fog | https://pier.example/1 | No ship sailed."),
    Case(
      "relation as an address",
      atom(
        entry
          + "<link rel=\"http://www.iana.org/assignments/relation/alternate\" href=\"https://pier.example/1\"/>"
      ), "Fog | https://pier.example/1 | No ship sailed."),
    Case(
      "no link, id an address", atom(entry + "<id>https://pier.example/1</id>"),
      "Fog | https://pier.example/1 | No ship sailed."),
    Case(
      "relative to a base",
      atom(entry + "<link href=\"1\"/>", attributes: " xml:base=\"https://pier.example/a/\""),
      "Fog | https://pier.example/a/1 | No ship sailed."),
    Case(
      "content of an unknown type",
      atom("<title>Fog</title><content type=\"odd\">No ship sailed.</content>"),
      "Fog | No ship sailed."),
    Case(
      "HTML not escaped",
      atom("<title>Fog</title><content type=\"html\"><p>No ship</p><p>sailed.</p></content>"),
      "Fog | No ship\n\nsailed."),
    Case(
      "XHTML escaped",
      atom(
        "<title>Fog</title><content type=\"xhtml\">&lt;p&gt;No ship sailed.&lt;/p&gt;</content>"),
      "Fog | No ship sailed."),
    Case(
      "XHTML without a div",
      atom(
        "<title>Fog</title><content type=\"xhtml\"><p xmlns=\"http://www.w3.org/1999/xhtml\">No ship sailed.</p></content>"
      ), "Fog | No ship sailed."),
    Case(
      "text with tags",
      atom("<title>Fog</title><content type=\"text\">No &lt;b&gt; sailed.</content>"),
      "Fog | No <b> sailed."),
    Case(
      "content elsewhere",
      atom(
        "<title>Fog</title><content src=\"https://pier.example/1\"/><summary>No ship.</summary>"),
      "Fog | No ship."),
    Case(
      "content elsewhere, no summary",
      atom("<title>Fog</title><content type=\"text/html\" src=\"https://pier.example/1\"/>"),
      "this is a feed, but its only item cannot be read: its text is not in the feed, but at https://pier.example/1"
    ),
    Case(
      "content in base64",
      atom("<title>Fog</title><content type=\"application/pdf\">JVBERg==</content>"),
      "this is a feed, but its only item cannot be read: its content is application/pdf in base64, not text"
    ),
    Case(
      "old mode base64", atom("<title>Fog</title><content mode=\"base64\">Tm8=</content>"),
      "this is a feed, but its only item cannot be read: its content is data in base64, not text"),
    Case("two contents", atom(entry + "<content>It rained.</content>"), "Fog | No ship sailed."),
    Case(
      "blank content", atom("<title>Fog</title><content/><summary>No ship.</summary>"),
      "Fog | No ship."),
    Case(
      "not escaped ampersand",
      atom("<title>Fog & rain</title><content>No ship & no boat sailed.</content>"),
      "Fog & rain | No ship & no boat sailed."),
    Case(
      "unclosed entries",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>\(entry)<entry>\(entry)</feed>",
      "Fog | No ship sailed.\nFog | No ship sailed."),
  ]
}
