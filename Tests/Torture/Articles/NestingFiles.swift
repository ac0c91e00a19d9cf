/// What is nested, repeated or packed beyond all sense: read as far as it makes sense, or turned
/// away, in a bounded time and memory.
enum NestingFiles {
  private static let deep = 100_000

  /// How often what is only long, and not deep, stands in a file that is read in a moment; in a
  /// long run it stands there ten times as often.
  private static let long = 10_000

  /// - Parameter isLong: whether there is time for the longest.
  static func files(isLong: Bool) -> [HostileFile] {
    nested + lengthy(isLong ? 10 * long : long)
  }

  private static func lengthy(_ count: Int) -> [HostileFile] {
    [
      file("*-headers.eml", times("X-Ferry: 1\n", count) + "\n" + Words.body, .kept),
      file("*-line.txt", "Ferry line\n\n" + times(Words.body + " ", count / 5), .kept),
      file("*-dates.txt", "Ferry dates\n\n" + times("5 May 2026 ", count / 10) + Words.body, .kept),
      page("paragraphs", times("<p>a</p>", count) + "<p>\(Words.body)</p>", .kept),
      file("*-stars.md", "# Ferry\n\n" + times("*a ", count / 2) + Words.body, .kept),
    ]
  }

  private static let nested: [HostileFile] = [
    page("divs", times("<div>", deep) + "<p>\(Words.body)</p>", .kept),
    page("bold", times("<b>", deep) + Words.body, .kept),
    page("tables", times("<table><tr><td>", 20_000) + "<p>\(Words.body)</p>", .kept),
    page("lists", times("<ul><li>", 50_000) + "<p>\(Words.body)</p>", .kept),
    page("attributes", "<p \(times("a=b ", deep))>\(Words.body)</p>", .kept),
    page("comment", "<p>\(Words.body)</p><!-- \(times("-- ", deep))", .kept),
    page("entities", "<p>\(Words.body) \(times("&amp;", deep))</p>", .kept),
    page("unclosed-script", "<p>\(Words.body)</p><script>" + times("x", deep), .kept),
    file("*-arrays.json", times("[", deep), .rejected("JSON")),
    file("*-objects.json", times("{\"a\":", deep), .rejected("JSON")),
    file("*-closed.json", times("[", deep) + times("]", deep), .rejected("")),
    file(
      "*-body-and-depth.json",
      "{\"headline\": \"Ferry\", \"body\": \"\(Words.body)\", \"x\": \(times("[", 5_000))"
        + "\(times("]", 5_000))}", .rejected("")),
    file("*-elements.xml", "<?xml version=\"1.0\"?>" + times("<a>", deep), .rejected("")),
    file("*-quotes.md", times("> ", 20_000) + Words.body, .kept),
    file("*-brackets.md", "# Ferry\n\n" + times("[", deep) + Words.body, .kept),
    file("*-groups.rtf", "{\\rtf1 " + times("{", deep) + Words.body, .kept),
    file("*-controls.rtf", "{\\rtf1 " + times("\\i", deep) + " " + Words.body + "}", .kept),
    file("*-columns.csv", times("a,", deep) + "\n" + times("b,", deep), .rejected("")),
    file("*-quotes.csv", "headline,body\n\"" + times("\"\"", deep), .rejected("")),
    file("*-word.txt", "Ferry word\n\n" + times("x", 1 << 20) + " " + Words.body, .kept),
    file("*-lines.txt", "Ferry lines\n" + times("\n", 1 << 20) + Words.body, .kept),
    file("*-figures.txt", "Ferry figures\n\n" + times("9", deep) + " " + Words.body, .kept),
    file("*-quotes.txt", "Ferry quotes\n\n" + times("\u{201C}", deep) + Words.body, .kept),
    file("*-capitals.txt", "Ferry capitals\n\n" + times("Anna ", 20_000) + Words.body, .kept),
    file(
      "*-laughs.rss",
      "<!DOCTYPE rss [<!ENTITY a \"ha\">\(laughs)]>"
        + Words.feed("Ferry laughs", "&z; \(Words.body)")
        .split(separator: "\n").dropFirst().joined(separator: "\n"), .kept),
    file(
      "*-outside.rss",
      "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
        + Words.feed("Ferry outside", "&x; \(Words.body)").split(separator: "\n").dropFirst()
        .joined(separator: "\n"), .kept),
    file(
      "*-anchors.md",
      "---\na: &a [x,x,x,x,x,x,x,x,x]\n\(anchors)title: Ferry anchors\n---\n\n\(Words.body)\n",
      .kept),
    file("*-parts.eml", mail(parts: 2_000), .rejected("")),
  ]

  /// Entities that each stand for ten of the one before.
  private static let laughs = zip("abcdefghijklmnopqrstuvwxy", "bcdefghijklmnopqrstuvwxyz").map {
    "<!ENTITY \($1) \"\(times("&\($0);", 10))\">"
  }.joined()

  private static let anchors = zip("abcdefgh", "bcdefghi").map {
    "\($1): &\($1) [\(Array(repeating: "*\($0)", count: 9).joined(separator: ","))]\n"
  }.joined()

  /// A mail in a mail in a mail.
  private static func mail(parts: Int) -> String {
    let heads = (0..<parts).map {
      "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n"
    }
    return "From: a@b.example\nSubject: Ferry parts\nMIME-Version: 1.0\n" + heads.joined()
      + "Content-Type: text/plain\n\n" + Words.body
  }

  private static func page(
    _ label: String, _ body: String, _ expected: HostileFile.Expected
  ) -> HostileFile {
    file(
      "*-\(label).html",
      "<html><head><title>Ferry \(label)</title></head><body><article><h1>Ferry \(label)</h1>"
        + "<p>\(Words.body)</p>\(body)", expected)
  }

  private static func file(
    _ name: String, _ text: String, _ expected: HostileFile.Expected
  ) -> HostileFile {
    HostileFile(name, text, expected)
  }

  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }
}
