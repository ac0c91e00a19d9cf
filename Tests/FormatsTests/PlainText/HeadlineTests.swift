import Articles
import Testing

@testable import Formats

/// Where the headline of a plain text stands, and where there is none.
@Suite struct HeadlineTests {
  private static let body = "It rained all night in Brunn, and the ferry stayed at its pier."

  private func headline(_ text: String) -> String? {
    let draft = PlainText.draft(of: text)
    return draft.headline?.by == .firstLine ? draft.headline?.value : nil
  }

  @Test(arguments: [
    ("Ferry stays\n\n\(body)", "Ferry stays"),
    ("Ferry stays\n\(body)", "Ferry stays"),
    ("\n\n  Ferry stays  \n\n\(body)", "Ferry stays"),
    ("Will the ferry stay?\n\n\(body)", "Will the ferry stay?"),
    ("“Stay!”\n\n\(body)", "“Stay!”"),
    ("Паром стоит\n\n\(body)", "Паром стоит"),
    ("FERRY STAYS\n\n\(body)", "FERRY STAYS"),
    ("Advertisement\nFerry stays\n\n\(body)", "Ferry stays"),
    ("Feb. 5, 2026\n\nFerry stays\n\n\(body)", "Ferry stays"),
    ("U.S. ferry stays\n\n\(body)", "U.S. ferry stays"),
    ("100 ferries stay: a count\n\n\(body)", "100 ferries stay: a count"),
  ])
  func standsBeforeTheText(text: String, expected: String) {
    #expect(headline(text) == expected)
    #expect(PlainText.draft(of: text).body == HeadlineTests.body)
  }

  @Test(arguments: [
    body, "\(body)\n\n\(body)", "Ferry stays", "Ferry stays.\n\n\(body)", "Ferry stays:\n\n\(body)",
    "Hi,\n\n\(body)", "Ferry stays\nbecause of the rain, which began at dawn and did not stop.",
    "Photo: Ada Holm\n\n\(body)", "12\n\n\(body)",
  ])
  func isMissingElsewhere(_ text: String) {
    #expect(headline(text) == nil)
  }

  @Test func theFirstSentenceServesWhereThereIsNone() {
    let draft = PlainText.draft(of: "Gen. Brigg left. Nobody minded.\n\nIt rained.")
    #expect(draft.headline == .init("Gen. Brigg left.", by: .firstSentence))
    #expect(draft.body == "Gen. Brigg left. Nobody minded.\n\nIt rained.")
  }

  @Test func aWrappedHeadlineIsJoined() {
    let draft = PlainText.draft(
      of: """
        Ferry to Brunn stays at its pier for a third night as rain and
        fog hold on

        By Ada Holm

        It rained all night in Brunn, and the ferry stayed at its pier
        with nobody on board but the captain, who had not slept, and a
        dog that had. The rain began at noon on Monday and has not
        stopped since, to the dismay of the town.
        """)
    #expect(
      draft.headline?.value
        == "Ferry to Brunn stays at its pier for a third night as rain and fog hold on")
    #expect(draft.byline?.value == ["Ada Holm"])
    #expect(draft.body.hasPrefix("It rained all night"))
    #expect(!draft.body.contains("\n"))
  }

  @Test func indentedParagraphsFollowIt() {
    let draft = PlainText.draft(
      of: """
        Ferry stays
        Harbor Wire
        February 5, 2026
           It rained all night in Brunn, and the ferry stayed at its pier
        with nobody on board but the captain, who had not slept, and a
        dog that had.
           The rain began at noon on Monday and has not stopped since, to
        the dismay of the town.
        """)
    #expect(draft.headline?.value == "Ferry stays")
    #expect(draft.source?.value == "Harbor Wire")
    #expect(draft.body.split(separator: "\n\n").count == 2)
  }
}
