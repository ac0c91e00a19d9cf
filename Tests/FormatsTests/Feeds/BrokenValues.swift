/// What stands in the elements of feeds and is not as it should be.
extension BrokenFeedTests {
  // MARK: Dates

  static let dates = [
    ("2026-02-02", "2026-02-02"), ("Mon, 02 Feb 2026 08:00:00 GMT", "2026-02-02T08:00:00Z"),
    ("Mon, 02 Feb 26 08:00 GMT", "2026-02-02T08:00:00Z"),
    ("Fri, 02 Feb 2026 08:00:00 +0100", "2026-02-02T08:00:00+01:00"),
    ("Monday, 2 February 2026 08:00:00 EST", "2026-02-02T08:00:00-05:00"),
    ("2 Feb 2026 08:00:00 UT", "2026-02-02T08:00:00Z"),
    ("Mon, 02 Feb 2026 08:00:00 Harbor Time", "2026-02-02T08:00:00"),
    ("Mon, 02 (a comment) Feb 2026", "2026-02-02"),
    ("Mon Feb 02 08:00:00 2026", "2026-02-02T08:00:00"),
    ("2026-02-02T08:00:00.123Z", "2026-02-02T08:00:00Z"),
    ("  2026-02-02T08:00Z  ", "2026-02-02T08:00:00Z"),
    ("Mon, 32 Feb 2026 08:00:00 GMT", nil), ("2026-13-02", nil), ("2026", nil), ("soon", nil),
    ("", nil),
  ].map { written, date in
    Case(
      "date \(written)", rss("\(text)<pubDate>\(written)</pubDate>"),
      ["Fog", date, "No ship sailed."].compactMap { $0 }.joined(separator: " | "))
  }

  // MARK: Links, guids and people

  static let links = [
    ("<link>https://pier.example/1</link>", "https://pier.example/1"),
    ("<link>/1</link>", "https://pier.example/1"),
    ("<link>1.html</link>", "https://pier.example/1.html"),
    ("<link>\n  https://pier.example/1\n</link>", "https://pier.example/1"),
    ("<link href=\"https://pier.example/1\"/>", "https://pier.example/1"),
    (
      "<link>https://pier.example/1</link><link>https://pier.example/2</link>",
      "https://pier.example/1"
    ),
    (
      "<link>mailto:a@pier.example</link><guid>https://pier.example/1</guid>",
      "https://pier.example/1"
    ),
    ("<link/><guid>https://pier.example/1</guid>", "https://pier.example/1"),
    ("<guid isPermaLink=\"false\">https://pier.example/1</guid>", nil),
    ("<guid isPermaLink=\"perhaps\">https://pier.example/1</guid>", "https://pier.example/1"),
    ("<guid>tag:pier.example,2026:1</guid>", nil), ("<link>not an address</link>", nil),
    ("<link></link>", nil),
  ].map { part, address in
    Case(
      "link \(part)", rss(part + text),
      ["Fog", address, "No ship sailed."].compactMap { $0 }.joined(separator: " | "))
  }

  static let people = [
    ("ann@pier.example (Ann Roe)", "Ann Roe"), ("Ann Roe &lt;ann@pier.example&gt;", "Ann Roe"),
    ("Ann Roe (ann@pier.example)", "Ann Roe"), ("Ann Roe", "Ann Roe"),
    ("&lt;b&gt;Ann Roe&lt;/b&gt;", "Ann Roe"), ("ann@pier.example", nil), ("", nil),
  ].map { author, name in
    Case(
      "author \(author)", rss("<author>\(author)</author>\(text)"),
      ["Fog", name, "No ship sailed."].compactMap { $0 }.joined(separator: " | "))
  }

  // MARK: Entities and HTML

  static let characters = [
    ("Sand &amp; gravel", "Sand & gravel"), ("Sand & gravel", "Sand & gravel"),
    ("Sand &nbsp;gravel &hellip;", "Sand gravel …"),
    ("Sand &unheard; gravel", "Sand &unheard; gravel"),
    ("Sand &#8211; gravel", "Sand – gravel"),
    ("Sand\u{01} gravel", "Sand gravel"), ("4 < 5 and 6 > 5", "4 < 5 and 6 > 5"),
    ("&lt;p&gt;Sand&lt;/p&gt;&lt;p&gt;Gravel", "Sand\n\nGravel"),
    ("<p>Sand<p>Gravel", "Sand\n\nGravel"), ("Sand<br>Gravel", "Sand\nGravel"),
    ("&amp;lt;p&amp;gt;Sand &amp;amp;amp; gravel&amp;lt;/p&amp;gt;", "Sand & gravel"),
    ("<![CDATA[<p>Sand</p><script>steal()</script>]]>", "Sand"),
    ("<![CDATA[Sand]]> and <![CDATA[gravel]]>", "Sand and gravel"),
    ("&lt;a href=\"x\"&gt;Sand&lt;/a&gt; &lt;b&gt;gravel", "Sand gravel"),
    ("Sand &lt;sieved&gt; gravel", "Sand <sieved> gravel"),
  ].map { written, read in
    Case(
      "text \(written)", rss("<title>Fog</title><description>\(written)</description>"),
      "Fog | \(read)")
  }
}
