/// What is missing, unclosed, twice there or in the wrong place.
extension BrokenFeedTests {
  // MARK: Not well-formed, missing and misplaced containers

  static let outline = [
    Case("sound", rss(text), "Fog | No ship sailed."),
    Case(
      "missing channel", "<rss version=\"2.0\"><item>\(text)</item></rss>", "Fog | No ship sailed."),
    Case("missing rss", "<channel><item>\(text)</item></channel>", "Fog | No ship sailed."),
    Case(
      "missing version", "<rss><channel><item>\(text)</item></channel></rss>",
      "Fog | No ship sailed."),
    Case("unknown version", rss(text).replacing("2.0", with: "7"), "Fog | No ship sailed."),
    Case(
      "unclosed channel", "<rss version=\"2.0\"><channel><item>\(text)</item></rss>",
      "Fog | No ship sailed."),
    Case(
      "two channels",
      "<rss><channel><item>\(text)</item></channel><channel><item>\(text)</item></channel></rss>",
      "Fog | No ship sailed.\nFog | No ship sailed."),
    Case(
      "item outside the channel", "<rss><channel></channel><item>\(text)</item></rss>",
      "Fog | No ship sailed."),
    Case(
      "text after the end", rss(text) + "<item>\(text)</item> and more",
      "Fog | No ship sailed.\nFog | No ship sailed."),
    Case("junk before", "Notice: cache is cold\n\n" + rss(text), "Fog | No ship sailed."),
    Case(
      "junk of HTML before", "<br />\n<b>Notice</b>: x<br />" + rss(text), "Fog | No ship sailed."),
    Case(
      "unclosed items", "<rss><channel><item>\(text)<item>\(text)</channel></rss>",
      "Fog | No ship sailed.\nFog | No ship sailed."),
    Case(
      "unclosed parts", rss("<title>Fog<description>No ship sailed.<pubDate>2 Feb 2026 08:00 GMT"),
      "Fog | 2026-02-02T08:00:00Z | No ship sailed."),
    Case(
      "tags that overlap",
      rss("<title>Fog</title><description><b>No <i>ship</b> sailed.</i></description>"),
      "Fog | No ship sailed."),
    Case(
      "tags in capitals", rss(text).uppercased().replacing("XML VERSION", with: "xml version"),
      "FOG | NO SHIP SAILED."),
    Case(
      "tags closed in other capitals",
      rss("<Title>Fog</title><description>No ship sailed.</Description>"), "Fog | No ship sailed."),
    Case(
      "attributes without quotes",
      rss("<guid isPermaLink=true>https://pier.example/1</guid>\(text)"),
      "Fog | https://pier.example/1 | No ship sailed."),
    Case(
      "an attribute twice",
      rss("<guid isPermaLink=\"true\" isPermaLink=\"true\">https://pier.example/1</guid>\(text)"),
      "Fog | https://pier.example/1 | No ship sailed."),
    Case(
      "cut off", "<rss><channel><item>\(text)</item><item><title>Rain</title><description>It rai",
      "Fog | No ship sailed.\nRain | It rai"),
    Case(
      "cut off before a text", "<rss><channel><item>\(text)</item><item><title>Rai",
      "Fog | No ship sailed.\nitem 2 (“Rai”): the file ends in the middle of it; it has no text"),
    Case(
      "no items", "<rss><channel><title>Pier News</title></channel></rss>",
      "this is a feed, but it has no items"
    ),
    Case(
      "an unknown root", "<?xml version=\"1.0\"?><unknown/>",
      "this is XML of a kind that holds no articles"),
  ]

  // MARK: Missing, duplicate, unknown and misplaced elements

  static let elements = [
    Case(
      "missing title", rss("<description>No ship sailed.</description>"),
      "No ship sailed. | No ship sailed."),
    Case(
      "missing description", rss("<title>Fog</title>"),
      "this is a feed, but its only item cannot be read: it has no text"),
    Case(
      "missing title and description", rss("<link>https://pier.example/1</link>"),
      "this is a feed, but its only item cannot be read: it has no text, only a link"),
    Case(
      "blank title", rss("<title> </title><description>No ship sailed.</description>"),
      "No ship sailed. | No ship sailed."),
    Case("duplicate title", rss("\(text)<title>Rain</title>"), "Fog | No ship sailed."),
    Case(
      "duplicate description", rss("\(text)<description>It rained.</description>"),
      "Fog | No ship sailed."),
    Case(
      "duplicate date", rss("\(text)<pubDate>2 Feb 2026</pubDate><pubDate>3 Feb 2026</pubDate>"),
      "Fog | 2026-02-02 | No ship sailed."),
    Case("unknown element", rss("\(text)<weather>grey</weather>"), "Fog | No ship sailed."),
    Case(
      "undeclared prefix", rss("\(text)<dc:creator>Ann Roe</dc:creator><x:y/>"),
      "Fog | Ann Roe | No ship sailed."),
    Case(
      "another prefix",
      rss(
        "\(text)<d:creator>Ann Roe</d:creator>",
        attributes: " xmlns:d=\"http://purl.org/dc/elements/1.1/\""),
      "Fog | Ann Roe | No ship sailed."),
    Case(
      "invalid namespace", rss(text, attributes: " xmlns=\"http://pier.example/rss\""),
      "Fog | No ship sailed."),
    Case(
      "missing namespace of RDF", "<rdf:RDF><channel/><item>\(text)</item></rdf:RDF>",
      "Fog | No ship sailed."),
    Case(
      "item in the channel of RDF", "<rdf:RDF><channel><item>\(text)</item></channel></rdf:RDF>",
      "Fog | No ship sailed."),
    Case(
      "content before description", rss("<content:encoded>All of it.</content:encoded>\(text)"),
      "Fog | All of it."),
    Case(
      "elements in a date", rss("\(text)<pubDate><b>2 Feb 2026</b></pubDate>"),
      "Fog | 2026-02-02 | No ship sailed."),
  ]
}
