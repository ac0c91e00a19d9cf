import Articles
import Testing

@testable import Results

@Suite struct ArticleJSONTests {
  private func json(
    _ draft: ArticleDraft, _ facts: [Fact] = [], first: [JSONText.Member] = [],
    last: [JSONText.Member] = []
  ) -> String {
    let members = String(
      decoding: ArticleJSON.object(first, draft, facts, last).bytes, as: UTF8.self)
    return members.replacing(", \"", with: ",\n\"")
  }

  /// A draft that has every value.
  private func full() throws -> ArticleDraft {
    var draft = ArticleDraft(body: "BRUNN, Feb. 5 (Wire) - It rained.\n\nIt stopped.")
    draft.headline = Found("Rain", by: .firstLine)
    draft.byline = Found(["Ada Holm", "Jo Lind"], by: .byline)
    draft.source = Found("Harbor Wire", by: .dateline)
    draft.url = Found("https://wire.example/rain", by: .header)
    draft.published = Found(NewsDate(try #require(Day("2026-02-05"))), by: .fileName)
    draft.updated = Found(try #require(NewsDate(iso: "2026-02-06T07:00Z")), by: .jsonLD)
    draft.language = Found("en", by: .frontMatter)
    draft.dateline = "BRUNN, Feb. 5 (Wire)"
    draft.captions = ["Photo: Max Muster"]
    draft.notes = ["1 NUL replaced by U+FFFD"]
    return draft
  }

  /// Help names them.
  @Test func theKeysAreKnown() throws {
    let words = JSONText.Member("words", .integer(7))
    let lines = json(try full(), last: [words]).split(separator: "\n")
    let keys = lines.compactMap { line in
      line.split(separator: "\": ").first.map { $0.filter { !"{\"".contains($0) } }
    }
    let own = keys.filter { !$0.hasSuffix("_found_by") && ArticleJSON.keys.contains($0) }
    #expect(own == ArticleJSON.keys)
    let others = keys.filter { !own.contains($0) && !$0.hasPrefix("Jo Lind") }
    #expect(others.allSatisfy { $0.hasSuffix("_found_by") }, "\(others)")
  }

  @Test func holdsAllThatIsKnownAndHow() throws {
    let draft = try full()
    #expect(
      json(draft, first: [.init("id", .string("2026-02-05/1"))], last: [.init("n", .integer(1))])
        == #"""
        {"id": "2026-02-05/1",
        "headline": "Rain",
        "headline_found_by": "first line",
        "byline": ["Ada Holm",
        "Jo Lind"],
        "byline_found_by": "byline",
        "source": "Harbor Wire",
        "source_found_by": "dateline",
        "url": "https://wire.example/rain",
        "url_found_by": "header line",
        "published": "2026-02-05",
        "published_found_by": "file name",
        "updated": "2026-02-06T07:00:00Z",
        "updated_found_by": "json-ld",
        "language": "en",
        "language_found_by": "front matter",
        "dateline": "BRUNN, Feb. 5 (Wire)",
        "body": "BRUNN, Feb. 5 (Wire) - It rained.\n\nIt stopped.",
        "captions": ["Photo: Max Muster"],
        "notes": ["1 NUL replaced by U+FFFD"],
        "n": 1,
        "facts": []}
        """#)
  }

  @Test func leavesOutWhatWasNotFound() {
    #expect(json(ArticleDraft(body: "It rained.")) == "{\"body\": \"It rained.\",\n\"facts\": []}")
  }

  @Test func factsTellWhereTheyStandAndTheirParts() {
    let fact = Fact(
      kind: "figure", text: "3.5 percent", span: TextSpan(start: 8, end: 19),
      parts: [
        .init("value", .number(3.5)), .init("unit", .text("%")),
        .init("uses", .spans([TextSpan(start: 8, end: 11), TextSpan(start: 20, end: 24)])),
      ])
    #expect(
      json(ArticleDraft(body: "It rose 3.5 percent."), [fact]) == #"""
        {"body": "It rose 3.5 percent.",
        "facts": [{"kind": "figure",
        "text": "3.5 percent",
        "start": 8,
        "end": 19,
        "value": 3.5,
        "unit": "%",
        "uses": [[8, 11], [20, 24]]}]}
        """#)
  }
}
