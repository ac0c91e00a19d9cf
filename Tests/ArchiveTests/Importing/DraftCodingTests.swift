import Articles
import Formats
import Testing

@testable import Archive

/// What a worker answers arrives as it was.
@Suite struct DraftCodingTests {
  private func draft() throws -> ArticleDraft {
    var draft = ArticleDraft(body: "Schäre – 🌊\n\nSecond.")
    draft.headline = Found("Fähre", by: .jsonLD)
    draft.byline = Found(["Ida Brandt", "Jón"], by: .byline)
    draft.source = Found("The Ledger", by: .meta)
    draft.url = Found("https://ledger.example/1", by: .crawl)
    draft.published = Found(try #require(NewsDate(iso: "2026-02-05T10:32:01-05:30")), by: .meta)
    draft.updated = Found(try #require(NewsDate(iso: "2026-02-06")), by: .element)
    draft.language = Found("de", by: .text)
    draft.dateline = "HARWICK"
    draft.captions = ["A boat", ""]
    draft.notes = ["1 bad byte"]
    return draft
  }

  @Test func draftsArriveAsTheyWere() throws {
    for draft in [try draft(), ArticleDraft(body: "")] {
      var writer = FrameWriter()
      writer.add(draft)
      var reader = FrameReader(writer.bytes)
      #expect(try reader.draft() == draft)
    }
  }

  /// Whatever a damaged worker sends is an error, and never the end of the import.
  @Test func cutAnswersAreErrors() throws {
    let result = ReadTask.Result(
      mediaType: "text/html",
      readings: [
        .article(try draft()), .rejected(place: "line 1", reason: "bad"),
        .passedOver(place: "line 2", reason: "a picture"),
        .furtherRejected(count: 7, place: "line 3 to line 9", reason: "bad"),
      ])
    let frame = WorkerAnswer.read(result).frame
    #expect(throws: Never.self) { try WorkerAnswer(frame: frame) }
    for count in 0..<frame.count {
      #expect(throws: FormatError.self) { try WorkerAnswer(frame: Array(frame.prefix(count))) }
    }
    for index in frame.indices {
      var changed = frame
      changed[index] ^= 0xFF
      _ = try? WorkerAnswer(frame: changed)
    }
  }
}
