import Articles
import Testing

@testable import Formats

@Suite struct FormatsTests {
  private func recognise(_ path: String, _ text: String) throws -> String {
    try Formats.recognise(FileContent(path: path, bytes: Array(text.utf8))).name
  }

  /// The content decides; the name only where the content does not.
  @Test(arguments: [
    ("a.txt", "It rained.", "text"),
    ("a", "It rained.", "text"),
    ("a.html", "<p>It rained.</p>", "html"),
    ("a.md", "It rained.", "markdown"),
    ("A.MD", "It rained.", "markdown"),
    ("a.md.gz", "It rained.", "markdown"),
    ("a.txt", "---\ntitle: Rain\n---\nIt rained.", "markdown"),
    ("a.txt", "\u{FEFF}---\ntitle: Rain\n---\nIt rained.", "markdown"),
    ("a.txt", "---\nIt rained. Nobody minded.\n---\n", "text"),
    ("a.txt", "----\ntitle: Rain\n", "text"),
    ("a.json", "{\"text\": \"It rained.\"}", "json"),
    ("a.txt", "{\"text\": \"It rained.\"}", "json"),
    ("a.txt", " \n{\n  \"text\": \"It rained.\"}", "json"),
    ("a.txt", "[{\"text\": \"It rained.\"}]", "json"),
    ("a.txt", "[It rained.]", "text"),
    ("a.json", "[]", "json"),
    ("a.txt", "{It rained.}", "text"),
    ("a.jsonl", "{\"text\": \"It rained.\"}", "jsonl"),
    ("a.txt", "{\"text\": \"a\"}\n{\"text\": \"b\"}", "jsonl"),
    ("a.txt", "{\"text\": \"a\"}\nlost\n{\"text\": \"b\"}", "jsonl"),
    ("a.ndjson.zst", "{\"text\": \"a\"}", "jsonl"),
    ("a.jsonl", "It rained.", "text"),
    ("a.xml", "<rss version=\"2.0\"><channel/></rss>", "rss"),
    ("a.txt", "\n\n<!-- a --><?xml version=\"1.0\"?><rdf:RDF><channel/>", "rss"),
    ("a.txt", "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"/>", "atom"),
    ("a.json", "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": []}", "jsonfeed"),
    ("a.xml", "<!DOCTYPE nitf SYSTEM \"nitf.dtd\"><nitf/>", "nitf"),
    ("a.xml", "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"/>", "newsml-g2"),
    ("a.json", "{\"uri\": \"tag:1\", \"body_text\": \"It rained.\"}", "ninjs"),
  ])
  func areRecognised(path: String, text: String, name: String) throws {
    #expect(try recognise(path, text) == name)
  }

  @Test(arguments: [
    ("", "the file is empty"),
    (" \r\n\t", "the file holds only white space"),
    (
      "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"/>",
      "this is a site map, which holds no articles"
    ),
    ("OggS", "this is a sound file, which cannot be read as an article"),
  ])
  func turnAwayWhatIsNoArticle(text: String, reason: String) {
    #expect(throws: FormatError(reason)) { try recognise("a.txt", text) }
  }

  @Test func haveNamesOfTheirOwn() {
    let names = Formats.all.map(\.name)
    #expect(Set(names).count == names.count)
    let extensions = Formats.all.flatMap(\.extensions)
    #expect(Set(extensions).count == extensions.count)
    #expect(extensions.allSatisfy { $0 == $0.lowercased() && !$0.contains(".") })
  }

  private func published(_ path: String, _ text: String) throws -> Found<NewsDate>? {
    let file = FileContent(path: path, bytes: Array(text.utf8))
    let readings = try Formats.readings(of: file, in: try Formats.recognise(file))
    guard case .article(let draft)? = readings.first else { return nil }
    return draft.published
  }

  @Test func theNameOfAFileDatesItsOnlyArticle() throws {
    let date = try #require(try published("2026-02-05-rain.txt", "It rained. Nobody minded."))
    #expect(date.value.description == "2026-02-05")
    #expect(date.by == .fileName)
  }

  @Test func aTextsOwnDateComesFirst() throws {
    let text = "Date: 2026-02-06\n\nIt rained."
    #expect(try published("2026-02-05-rain.txt", text)?.by == .header)
  }

  @Test func theNameOfAFileOfManyDatesNone() throws {
    let text = "{\"text\": \"It rained.\"}\n{\"text\": \"It snowed.\"}"
    #expect(try published("2026-02-05.jsonl", text) == nil)
  }

  @Test func plainBodiesAreTakenWhole() throws {
    let file = FileContent(path: "a", bytes: Array("Title: Rain\r\n\r\n  It rained.\n".utf8))
    #expect(!PlainBodyFormat().recognises(file))
    let readings = try Formats.readings(of: file, in: PlainBodyFormat())
    guard case .article(let draft)? = readings.first else { return #expect(Bool(false)) }
    #expect(draft == ArticleDraft(body: "Title: Rain\n\n  It rained.\n"))
  }
}
