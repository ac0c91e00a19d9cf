import Articles
import Testing

@testable import Formats

@Suite struct NexisTests {
  @Test(arguments: [
    ("                               1 of 250 DOCUMENTS", true), ("12 of 1,250 DOCUMENTS", true),
    ("    Dokument 1 von 250", true), ("    Document 3 de 12", true),
    ("   LEVEL 1 - 1 OF 27 STORIES", true), ("1 de 20 DOCUMENTOS", true),
    ("Document 1 of 20", false), ("One of 250 documents", false), ("1 of 250 pages", false),
    ("He signed 1 of 250 documents", false), ("", false),
  ])
  func articlesBeginAtTheirNumber(line: String, begins: Bool) {
    #expect(NexisTextFormat.begins(line[...]) == begins)
  }

  @Test(
    arguments: [
      ("LENGTH: 355 words", .header, "355 words"), ("LÄNGE: 96 Wörter", .header, "96 Wörter"),
      ("Byline: Jane Doe", .byline, "Jane Doe"), ("AUTEUR: Jane Doe", .byline, "Jane Doe"),
      ("Load-Date: February 6, 2026", .footer, "February 6, 2026"), ("Body", .body, ""),
      ("Classification", .footer, ""), ("SPRACHE: GERMAN; DEUTSCH", .language, "GERMAN; DEUTSCH"),
      ("Byline", nil, ""), ("length: 3", nil, ""), ("WARNING: rain", nil, ""), ("", nil, ""),
    ] as [(String, NexisLabels.Meaning?, String)])
  func labelsTellWhatFollows(line: String, meaning: NexisLabels.Meaning?, value: String) {
    let label = NexisLabels.label(of: line[...])
    #expect(label?.meaning == meaning)
    #expect(label?.value ?? "" == value)
  }

  private let top = "          1 of 1 DOCUMENTS\n\n          Harbor Wire\n\n          "

  /// A paragraph that begins as a label does is cut off only among the lines below the text.
  @Test(arguments: [
    (
      "LENGTH: 9 words\n\nIt rained.\n\nNOTES: it said.\n\nIt snowed.",
      "It rained.|NOTES: it said.|It snowed."
    ),
    ("LENGTH: 9 words\n\nIt rained.\n\nNOTES: it said.\n\nLOAD-DATE: May 2, 2026", "It rained."),
    ("LENGTH: 9 words\n\nBODY:\nIt rained.", "It rained."),
    ("LENGTH: 9 words\n\nBODY: It rained.", "It rained."),
    ("HIGHLIGHT: Umbrellas up.\n\nBODY:\nIt rained.", "Umbrellas up.|It rained."),
    (
      "LENGTH: 9 words\n\nIt rained\nall day.\n\nAll night, too.",
      "It rained all day.|All night, too."
    ),
    (
      "LENGTH: 9 words\n\nIt rained.\n\n          Copyright 2026 Harbor Wire\n          All Rights Reserved",
      "It rained."
    ),
  ])
  func textsEndBeforeWhatIsBelow(lines: String, body: String) throws {
    let text = top + "February 5, 2026 Thursday\n\nRain\n\n" + lines + "\n"
    let draft = try #require(try drafts(NexisTextFormat(), text).first)
    #expect(draft.body == body.replacing("|", with: "\n\n"))
    #expect(draft.headline?.value == "Rain")
    #expect(draft.source?.value == "Harbor Wire")
    #expect(draft.published?.value.description == "2026-02-05")
  }

  /// The source stands above the day; a copyright may stand anywhere.
  @Test(
    arguments: [
      (["Harbor Wire", "May 2, 2026"], 0, 1),
      (["Copyright 2026 Harbor Wire", "Harbor Wire", "May 2, 2026", "Late Edition"], 1, 2),
      (["Harbor Wire", "May 2, 2026", "Copyright 2026 Harbor Wire", "All Rights Reserved"], 0, 1),
      (["Documents (2), May 1, 2026", "Rain", "Harbor Wire", "May 2, 2026"], 2, 3),
      (["Harbor Wire"], 0, nil),
      (["May 2, 2026"], nil, 0),
      ([], nil, nil),
    ] as [([String], Int?, Int?)])
  func headings(lines: [String], source: Int?, date: Int?) {
    let heading = NexisHeading(lines)
    #expect(heading.source == source)
    #expect(heading.date == date)
  }

  @Test func anArticleCostsOnlyItself() throws {
    let one = top + "February 5, 2026\n\nRain\n\nLENGTH: 2 words\n\nIt rained.\n\n"
    let empty = top + "February 5, 2026\n\nNothing\n\nLENGTH: 0 words\n\n"
    let readings = try readings(NexisTextFormat(), one + empty + one)
    #expect(readings.count == 3)
    guard case .rejected(let place, let reason) = readings[1] else { return #expect(Bool(false)) }
    #expect(place == "document 2")
    #expect(reason == "it has no text below its heading")
  }
}
