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

  @Test func aSentenceWithoutEndIsCutAtAWord() throws {
    let text = String(repeating: "rain and wind, ", count: 400)
    let headline = try #require(PlainText.draft(of: text).headline?.value)
    #expect(
      headline.hasPrefix("rain and wind, rain") && headline.hasSuffix("…")
        && !headline.contains(",…"))
    #expect((60...81).contains(headline.count))
  }

  @Test(arguments: [
    ("one two", 7, "one two"), ("one two three", 8, "one two…"), ("one two three", 9, "one two…"),
    ("one, two", 5, "one…"), ("一二三四五", 4, "一二三四…"),
  ])
  func textsAreShortened(text: String, limit: Int, short: String) {
    #expect(text.shortened(to: limit) == short)
  }

  /// The head of a mail, as it is pasted with its text.
  @Test(arguments: [
    "From: Jane Doe\nTo: the desk\nSubject: Ferry stays\nDate: 2026-02-05\n\n\(body)",
    "Von: Jane Doe\nGesendet: 2026-02-05\nBetreff: Ferry stays\n\n\(body)",
  ])
  func aPastedMailHasItsSubject(_ text: String) {
    let draft = PlainText.draft(of: text)
    #expect(draft.headline?.value == "Ferry stays")
    #expect(draft.byline?.value == ["Jane Doe"])
    #expect(draft.published?.value.description == "2026-02-05")
    #expect(draft.body == HeadlineTests.body)
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
