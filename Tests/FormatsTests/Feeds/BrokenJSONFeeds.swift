/// What is broken in feeds of JSON.
extension BrokenFeedTests {
  private static func feed(_ item: String) -> String {
    """
    {"version": "https://jsonfeed.org/version/1.1", "title": "Pier News",
     "home_page_url": "https://pier.example/", "items": [\(item)]}
    """
  }

  static let json = [
    Case(
      "sound", feed(#"{"title": "Fog", "content_text": "No ship sailed."}"#),
      "Fog | No ship sailed."),
    Case(
      "unknown version",
      feed(#"{"title": "Fog", "content_text": "No ship sailed."}"#).replacing(
        "version/1.1", with: "version/9"), "Fog | No ship sailed."),
    Case(
      "missing version", #"{"items": [{"title": "Fog", "content_text": "No ship sailed."}]}"#,
      "Fog | No ship sailed."),
    Case(
      "missing items", #"{"version": "https://jsonfeed.org/version/1"}"#,
      "this feed has no list of items"),
    Case(
      "items no list", #"{"version": "https://jsonfeed.org/version/1", "items": 3}"#,
      "this feed has no list of items"),
    Case("no items", feed(""), "this is a feed, but it has no items"),
    Case(
      "item no object", feed(#""Fog", {"title": "Fog", "content_text": "No ship sailed."}"#),
      "item 1: it is no JSON object\nFog | No ship sailed."),
    Case(
      "id a number", feed(#"{"id": 7, "title": "Fog", "content_text": "No ship sailed."}"#),
      "Fog | No ship sailed."),
    Case(
      "title a list", feed(#"{"title": ["Fog"], "content_text": "No ship sailed."}"#),
      "Fog | No ship sailed."),
    Case(
      "text no string", feed(#"{"title": "Fog", "content_text": {"a": 1}, "summary": "No ship."}"#),
      "Fog | No ship."),
    Case(
      "date no date",
      feed(#"{"title": "Fog", "content_text": "No ship sailed.", "date_published": "soon"}"#),
      "Fog | No ship sailed."),
    Case(
      "author a string",
      feed(#"{"title": "Fog", "content_text": "No ship sailed.", "author": "Ann Roe"}"#),
      "Fog | Ann Roe | No ship sailed."),
    Case(
      "authors an object",
      feed(#"{"title": "Fog", "content_text": "No ship sailed.", "authors": {"name": "Ann Roe"}}"#),
      "Fog | Ann Roe | No ship sailed."),
    Case(
      "relative address", feed(#"{"url": "1", "title": "Fog", "content_text": "No ship sailed."}"#),
      "Fog | https://pier.example/1 | No ship sailed."),
    Case(
      "HTML as text", feed(#"{"title": "Fog", "content_text": "<p>No ship</p><p>sailed.</p>"}"#),
      "Fog | No ship\n\nsailed."),
    Case(
      "a NUL", feed(#"{"title": "F\u0000g", "content_text": "No\u0000ship sailed."}"#),
      "F\u{FFFD}g | No\u{FFFD}ship sailed."),
    Case(
      "one item broken",
      feed(#"{"title": "Fog" "x"}, {"title": "Fog", "content_text": "No ship sailed."}"#),
      "item 1: it is no valid JSON\nFog | No ship sailed."),
    Case(
      "cut off",
      String(
        feed(#"{"title": "Fog", "content_text": "No ship sailed."}, {"title": "Ra"#).dropLast(2)),
      "Fog | No ship sailed.\nitem 2: the file ends in the middle of it; it is no valid JSON"
    ),
  ]
}
