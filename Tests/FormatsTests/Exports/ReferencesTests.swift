import Articles
import Testing

@testable import Formats

@Suite struct ReferencesTests {
  /// Programs put the same into different tags, with one blank or two before the dash.
  @Test(arguments: [
    (
      "TI  - Rain\nT2  - Harbor Wire\nDA  - 2026/02/05/",
      "headline: Rain|source: Harbor Wire|published: 2026-02-05"
    ),
    (
      "T1  - Rain\nJO  - Harbor Wire\nY1  - 2026/02/05/Late",
      "headline: Rain|source: Harbor Wire|published: 2026-02-05"
    ),
    (
      "T1 - Rain\nJF - Harbor Wire\nY1 - 2026 Feb 05",
      "headline: Rain|source: Harbor Wire|published: 2026-02-05"
    ),
    (
      "TI  - Rain\n  in Port Alder\nAU  - Doe, Jane",
      "headline: Rain in Port Alder|byline: Jane Doe"
    ),
    ("TI  - Rain\nPY  - 2026", "headline: Rain|note: the date \"2026\" tells no day"),
    ("TI  - Rain\nPY  - 2026\nDA  - 2026/02/05", "headline: Rain|published: 2026-02-05"),
    ("TI  - Rain - a history", "headline: Rain - a history"),
  ])
  func risTags(lines: String, values: String) throws {
    let text = found(try readings(RISFormat(), "TY  - NEWS\n\(lines)\nER  - \n"))
      .replacing("  [database field]", with: "")
    let headline = values.split(separator: "|")[0].dropFirst("headline: ".count)
    #expect(
      text == "=== article\n" + values.replacing("|", with: "\n")
        + "\nnote: a reference: no text was given\n\n"
        + headline + "\n")
  }

  @Test(arguments: [
    ("TY  - NEWS\nTI  - a\nER  - \nTY  - NEWS\nTI  - b\nER  - \n", ["a", "b"]),
    ("TY  - NEWS\nTI  - a\nTY  - NEWS\nTI  - b", ["a", "b"]),
    ("\n\nTY  - NEWS\nTI  - a", ["a"]),
  ])
  func risRecords(text: String, headlines: [String]) throws {
    #expect(try drafts(RISFormat(), text).compactMap(\.headline?.value) == headlines)
  }

  @Test(
    arguments: [
      ("{\"date-parts\": [[2026, 2, 5]]}", "2026-02-05"),
      ("{\"date-parts\": [[\"2026\", \"02\", \"05\"]]}", "2026-02-05"),
      ("{\"raw\": \"February 5, 2026\"}", "2026-02-05"),
      ("\"2026-02-05\"", "2026-02-05"),
      ("{\"date-parts\": [[2026, 2]]}", nil), ("{\"date-parts\": [[2026, 13, 5]]}", nil),
      ("{\"date-parts\": [[]]}", nil), ("{}", nil), ("null", nil),
      ("{\"date-parts\": [[1e300, 2, 5]]}", nil),
    ] as [(String, String?)])
  func cslDates(issued: String, date: String?) throws {
    let text = "[{\"type\": \"article-newspaper\", \"title\": \"Rain\", \"issued\": \(issued)}]"
    let draft = try #require(try drafts(CSLFormat(), text).first)
    #expect(draft.published?.value.description == date)
  }

  @Test(arguments: [
    ("[{\"type\": \"article-newspaper\", \"title\": \"Rain\"}]", "csl-json"),
    ("{\"items\": [{\"type\": \"webpage\", \"container-title\": \"Wire\"}]}", "csl-json"),
    ("[{\"@type\": \"NewsArticle\", \"articleBody\": \"It rained.\"}]", "json"),
    ("[{\"type\": \"article\", \"text\": \"It rained.\"}]", "json"),
    ("TY  - NEWS\nTI  - Rain", "ris"), ("TYPICAL - rain", "text"), ("TY - NEWS", "ris"),
  ])
  func areRecognised(text: String, name: String) throws {
    let file = FileContent(path: "a", bytes: Array(text.utf8))
    #expect(try Formats.recognise(file).name == name)
  }

  /// What stands for a text that was not given, and what is noted of it.
  @Test(
    arguments: [
      ("Rain", "https://a.example/b", "It rained.", "It rained.", "the text is an abstract"),
      ("Rain", "https://a.example/b", nil, "Rain", "a reference: no text was given"),
      (nil, "https://a.example/b", " ", "https://a.example/b", "a reference: no text was given"),
    ] as [(String?, String?, String?, String, String)])
  func haveABody(headline: String?, url: String?, abstract: String?, body: String, note: String)
    throws
  {
    var draft = ArticleDraft(body: "")
    draft.headline = headline.map { Found($0, by: .record) }
    draft.url = url.map { Found($0, by: .record) }
    try draft.completeReference(abstract: abstract)
    #expect(draft.body == body)
    #expect(draft.notes == [note])
  }

  @Test func nothingAtAllIsNoReference() {
    var draft = ArticleDraft(body: "")
    #expect(throws: FormatError.self) { try draft.completeReference() }
  }
}
