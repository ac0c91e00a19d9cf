import Testing

@testable import Formats

/// Layouts of whole texts, and what is read from them.
@Suite struct PlainTextTests {
  private static let body = "It rained all night in Brunn, and the ferry stayed at its pier."

  private func read(_ text: String) -> String {
    let read = GoldenText.text(of: [.article(PlainText.draft(of: text))], in: "text")
    // Only what was found.
    return read.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(3)
      .filter { !$0.hasSuffix(": none") }.joined(separator: "\n")
  }

  @Test(arguments: [
    (
      "headline, byline, paper and date",
      "Ferry stays\n\nBy Ada Holm\nHarbor Wire\nFeb. 5, 2026\n\n\(body)",
      """
      headline: Ferry stays  [first line]
      byline: Ada Holm  [byline]
      source: Harbor Wire  [date line]
      published: 2026-02-05  [date line]

      \(body)

      """
    ),
    (
      "header lines",
      "Title: Ferry stays\nSource: Harbor Wire\nDate: 2026-02-05\nSection: Sea\n"
        + "Author: Ada Holm, Jo Lind\nURL: https://wire.example/a?utm_source=x\nLang: en\n\n\(body)",
      """
      headline: Ferry stays  [header line]
      byline: Ada Holm; Jo Lind  [header line]
      source: Harbor Wire  [header line]
      url: https://wire.example/a  [header line]
      published: 2026-02-05  [header line]
      language: en  [header line]

      \(body)

      """
    ),
    (
      "header lines after dashes, headline below",
      "-- Source: Harbor Wire\n-- Date: 2026-02-05\n\nFerry stays\n\n\(body)",
      """
      headline: Ferry stays  [first line]
      source: Harbor Wire  [header line]
      published: 2026-02-05  [header line]

      \(body)

      """
    ),
    (
      "one line of pieces",
      "Ferry stays\nFeb. 5, 2026 / 10:32 AM EST / Harbor Wire\n\n\(body)",
      """
      headline: Ferry stays  [first line]
      source: Harbor Wire  [date line]
      published: 2026-02-05T10:32:00-05:00  [date line]

      \(body)

      """
    ),
    (
      "byline and date on one line",
      "Ferry stays\nBy Ada Holm | Feb. 5, 2026\n\n\(body)",
      """
      headline: Ferry stays  [first line]
      byline: Ada Holm  [byline]
      published: 2026-02-05  [date line]

      \(body)

      """
    ),
    (
      "published and updated",
      "Ferry stays\nPublished Feb. 5, 2026\nUpdated Feb. 6, 2026, 8:15 a.m.\n\n\(body)",
      """
      headline: Ferry stays  [first line]
      published: 2026-02-05  [date line]
      updated: 2026-02-06T08:15:00  [date line]

      \(body)

      """
    ),
    (
      "a day before the text",
      "date 2026-02-05 \(body)",
      """
      headline: \(body)  [first sentence]
      published: 2026-02-05  [date line]

      \(body)

      """
    ),
    (
      "a name alone between headline and date",
      "Ferry stays\nAda Holm\nFeb. 5, 2026\n\n\(body)",
      """
      headline: Ferry stays  [first line]
      byline: Ada Holm  [byline]
      published: 2026-02-05  [date line]

      \(body)

      """
    ),
    (
      "furniture and captions around the text",
      "Ferry stays\n3 min read\nAdd Harbor Wire on Google\nShare\n\(body)\nAdvertisement\n"
        + "Photo: Jo Lind\nNobody minded that the ferry stayed.\nRead more: The old port\n",
      """
      headline: Ferry stays  [first line]
      source: Harbor Wire  [site furniture]
      caption: Photo: Jo Lind

      \(body)

      Nobody minded that the ferry stayed.

      """
    ),
  ])
  func reads(_ layout: String, text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test func aDatelineServesWhereNothingElseTells() {
    #expect(
      read("BRUNN, Feb. 5, 2026 (Reuters) - It rained. Nobody minded.") == """
        headline: It rained.  [first sentence]
        source: Reuters  [dateline]
        published: 2026-02-05  [dateline]
        dateline: BRUNN, Feb. 5, 2026 (Reuters)

        BRUNN, Feb. 5, 2026 (Reuters) - It rained. Nobody minded.

        """)
  }

  @Test func headersComeBeforeTheDateline() {
    #expect(
      read("Date: 2026-02-06\nSource: Harbor Wire\n\nBRUNN, Feb. 5, 2026 (AFP) - It rained.")
        == """
        headline: It rained.  [first sentence]
        source: Harbor Wire  [header line]
        published: 2026-02-06  [header line]
        dateline: BRUNN, Feb. 5, 2026 (AFP)

        BRUNN, Feb. 5, 2026 (AFP) - It rained.

        """)
  }
}
