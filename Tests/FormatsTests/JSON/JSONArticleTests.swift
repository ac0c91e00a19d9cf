import Articles
import Testing

@testable import Formats

/// The shapes of JSON that tools write, and what is read from them.
@Suite struct JSONArticleTests {
  @Test(arguments: [
    (
      "trafilatura",
      #"""
      {"title": "Rain", "author": "Ada Holm; Jo Lind", "hostname": "wire.example",
       "date": "2026-02-05", "text": "It rained.\nIt stopped.", "language": "en",
       "raw_text": "It rained. It stopped.", "source": "https://www.wire.example/rain",
       "source-hostname": null, "excerpt": "It rained", "comments": ""}
      """#,
      """
      headline: Rain  [json key]
      byline: Ada Holm; Jo Lind  [json key]
      source: wire.example  [host of the address]
      url: https://www.wire.example/rain  [json key]
      published: 2026-02-05  [json key]
      language: en  [json key]
      """
    ),
    (
      "newspaper4k",
      #"""
      {"url": "https://www.wire.example/rain", "title": "Rain", "authors": ["Ada Holm", "Jo Lind"],
       "publish_date": "2026-02-05T16:05:00-04:00", "meta_lang": "en", "language": "en",
       "meta_site_name": "Harbor Wire", "text": "It rained.\n\nIt stopped.",
       "canonical_link": "https://www.wire.example/rain", "movies": [], "summary": "Rain."}
      """#,
      """
      headline: Rain  [json key]
      byline: Ada Holm; Jo Lind  [json key]
      source: Harbor Wire  [json key]
      url: https://www.wire.example/rain  [json key]
      published: 2026-02-05T16:05:00-04:00  [json key]
      language: en  [json key]
      """
    ),
    (
      "news-please",
      #"""
      {"authors": [], "date_publish": "2026-02-05 06:15:00", "date_modify": null,
       "date_download": "2026-03-01 05:12:44", "language": "de", "localpath": null,
       "maintext": "It rained.\nIt stopped.", "source_domain": "www.wire.example",
       "title": "Rain", "title_page": "Rain | Wire", "url": "https://www.wire.example/rain"}
      """#,
      """
      headline: Rain  [json key]
      source: wire.example  [host of the address]
      url: https://www.wire.example/rain  [json key]
      published: 2026-02-05T06:15:00  [json key]
      language: de  [json key]
      """
    ),
    (
      "schema.org",
      #"""
      {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Rain",
       "mainEntityOfPage": {"@type": "WebPage", "@id": "https://www.wire.example/rain"},
       "datePublished": "2026-02-05T08:00:00+01:00", "dateModified": "2026-02-06",
       "author": [{"@type": "Person", "name": "Ada Holm"}, {"name": "Jo Lind"}],
       "publisher": {"@type": "Organization", "name": "Harbor Wire"}, "inLanguage": "en-IE",
       "articleBody": "It rained.\n\nIt stopped."}
      """#,
      """
      headline: Rain  [json-ld]
      byline: Ada Holm; Jo Lind  [json-ld]
      source: Harbor Wire  [json-ld]
      url: https://www.wire.example/rain  [json-ld]
      published: 2026-02-05T08:00:00+01:00  [json-ld]
      updated: 2026-02-06  [json-ld]
      language: en-IE  [json-ld]
      """
    ),
    (
      "schema.org in a graph",
      #"""
      {"@context": "https://schema.org", "@graph": [
        {"@type": "Organization", "name": "Harbor Wire"},
        {"@type": ["NewsArticle", "Article"], "headline": "Rain",
         "articleBody": "It rained.\nIt stopped."},
        {"@type": "WebSite", "name": "Wire", "text": "Home"}]}
      """#,
      "headline: Rain  [json-ld]"
    ),
    (
      "this program's own",
      #"""
      {"headline": "Rain", "headline_found_by": "heading", "byline": ["Ada Holm"],
       "source": "Harbor Wire", "url": "https://wire.example/rain", "published": "2026-02-05",
       "updated": "2026-02-06", "body": "It rained.\n\nIt stopped.", "facts": []}
      """#,
      """
      headline: Rain  [json key]
      byline: Ada Holm  [json key]
      source: Harbor Wire  [json key]
      url: https://wire.example/rain  [json key]
      published: 2026-02-05  [json key]
      updated: 2026-02-06  [json key]
      """
    ),
  ])
  func reads(_ tool: String, json: String, expected: String) throws {
    #expect(
      found(try readings(JSONFormat(), json))
        == "=== article\n\(expected)\n\nIt rained.\n\nIt stopped.\n")
  }

  @Test(
    arguments: [
      (#"[{"text": "One."}, {"text": "Two."}]"#, ["One.", "Two."]),
      (#"{"articles": [{"text": "One."}, {"text": "Two."}]}"#, ["One.", "Two."]),
      (#"{"status": "ok", "results": [{"content": "One."}]}"#, ["One."]),
      (#"{"text": "One.", "items": [{"text": "No."}]}"#, ["One."]),
      (#"[[{"text": "One."}], {"docs": [{"text": "Two."}]}]"#, ["One.", "Two."]),
      (#"{"text": ["", "One."]}"#, ["One."]),
      (#"{"text": "", "content": "One."}"#, ["One."]),
      (#"{"text": "  One.\r\n\r\nTwo.\n"}"#, ["One.\n\nTwo."]),
    ] as [(String, [String])])
  func findsArticles(json: String, bodies: [String]) throws {
    #expect(try drafts(JSONFormat(), json).map(\.body) == bodies)
  }

  @Test(arguments: [
    (
      "{}",
      "its only item cannot be read: it has no text: "
        + "none of articleBody, maintext, body, text, content, raw_text holds any"
    ),
    (
      #"[{"text": " \n"}, {}]"#,
      "none of its 2 items can be read; the first: it has no text: "
        + "none of articleBody, maintext, body, text, content, raw_text holds any"
    ),
    ("[]", "it holds no article"),
    (#"{"@graph": [{"@type": "WebSite", "text": "x"}]}"#, "it holds no article"),
    (#"{"articles": []}"#, "it holds no article"),
  ])
  func tellsWhyThereIsNone(json: String, reason: String) {
    #expect(throws: FormatError("this is JSON, but " + reason)) { try drafts(JSONFormat(), json) }
  }

  @Test func rejectsOneOfMany() throws {
    let json = #"[{"text": "One."}, {"title": "No text"}, {"text": "Three."}]"#
    #expect(
      found(try readings(JSONFormat(), json)) == """
        === article
        headline: One.  [first sentence]

        One.
        === rejected: item 2
        it has no text: none of articleBody, maintext, body, text, content, raw_text holds any
        === article
        headline: Three.  [first sentence]

        Three.

        """)
  }

  @Test func dampensNULs() throws {
    let draft = try #require(try drafts(JSONFormat(), #"{"text": "It\u0000rained."}"#).first)
    #expect(draft.body == "It\u{FFFD}rained.")
    #expect(draft.notes == ["1 NUL replaced by U+FFFD"])
  }
}
