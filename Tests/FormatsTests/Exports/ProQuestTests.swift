import Articles
import Testing

@testable import Formats

@Suite struct ProQuestTests {
  private let rule = String(repeating: "_", count: 60)

  @Test(
    arguments: [
      ("Title: Rain", .headline, "Rain"), ("Abstract (English): Rain.", .abstract, "Rain."),
      ("Full text:  It rained.", .text, "It rained."),
      ("Volltext: Es regnete.", .text, "Es regnete."),
      ("Texte intégral : Il a plu.", .text, "Il a plu."),
      ("ProQuest document ID: 316", .identity, "316"),
      ("ProQuest-Dokument-ID: 316", .identity, "316"),
      ("Company / organization: Kestrel Lines", .ignored, "Kestrel Lines"),
      ("Rain: it fell", nil, ""), ("title: Rain", nil, ""), (" Title: Rain", nil, ""),
    ] as [(String, ProQuestLabels.Meaning?, String)])
  func labelsTellWhatFollows(line: String, meaning: ProQuestLabels.Meaning?, value: String) {
    let label = ProQuestLabels.label(of: line[...])
    #expect(label?.meaning == meaning)
    #expect(label.map { String($0.value) } ?? "" == value)
  }

  /// The fields below the text end it; a line of the text that looks like one does not.
  @Test(arguments: [
    ("It rained.\nIt snowed.\n\nSubject: Rain", "It rained.|It snowed."),
    ("It rained.\n\nIt snowed.\n\nSubject: Rain\n\nLocation: Port Alder", "It rained.|It snowed."),
    (
      "It rained.\nTitle: so it said.\nIt snowed.\n\nSubject: Rain",
      "It rained.|Title: so it said.|It snowed."
    ),
    (
      "It rained.\n\nTitle: so it said.\n\nIt snowed.\n\nSubject: Rain",
      "It rained.|Title: so it said.|It snowed."
    ),
    ("It rained.\nSubject: Rain\nLocation: Port Alder\n", "It rained."),
    ("It rained.\n\nSubject: Rain;\nsnow\n\nLocation: Port Alder\n", "It rained."),
  ])
  func textsEndBeforeTheFieldsBelow(text: String, body: String) throws {
    let file = "\(rule)\n\nDocument 1 of 1\n\nTitle: Rain\n\nFull text: \(text)"
    let draft = try #require(try drafts(ProQuestTextFormat(), file).first)
    #expect(draft.body == body.replacing("|", with: "\n\n"))
  }

  @Test(arguments: [
    ("Evening Post; Karsthaven", "Evening Post"), ("Evening Post", "Evening Post"),
    ("Evening Post , Late Edition (East); Karsthaven", "Evening Post"),
  ])
  func theSourceIsThePublicationsName(title: String, source: String) throws {
    let file = "\(rule)\nPublication title: \(title)\nFull text: It rained."
    #expect(try drafts(ProQuestTextFormat(), file).first?.source?.value == source)
  }

  @Test(arguments: [
    ("Report from ProQuest\n", true), ("Title: Rain\nProQuest document ID: 3\n", true),
    ("It rained.\n", false),
  ])
  func areRecognised(text: String, isProQuest: Bool) {
    let file = FileContent(path: "a.txt", bytes: Array("\(rule)\n\n\(text)".utf8))
    #expect(ProQuestTextFormat().recognises(file) == isProQuest)
  }
}
