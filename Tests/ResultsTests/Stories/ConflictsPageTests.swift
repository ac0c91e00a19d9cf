import Stories
import Testing

@testable import Results

/// The fact-checker's list as a person reads it.
@Suite struct ConflictsPageTests {
  private func page(
    _ comparison: Comparison, _ tellings: [String], width: Int? = nil, inColour: Bool = false
  ) -> String {
    var style = TerminalStyle()
    style.width = width
    style.hasColour = inColour
    let story = ConflictsPage.Story(
      id: "2026-02-05/2", title: "Brunn and Orlesia reopen coast guard hotline",
      extent: "2026-02-05, 2 articles, 2 tellings, 1 origin", tellings: tellings,
      differences: comparison.differences)
    return ConflictsPage.text(of: [story], style)
  }

  @Test func `a story has its title, and under it in what its tellings disagree`() {
    #expect(
      page(SampleComparison.talks, ["Harrow Press", "Themezone News"], width: 80) == """
        2026-02-05/2  Brunn and Orlesia reopen coast guard hotline
                      2026-02-05, 2 articles, 2 tellings, 1 origin
          figure  boats at sea
                  41  Harrow Press
                  43  Themezone News
                  the later telling has the higher count
          date    the announcement
                  2026-02-05  Harrow Press
                  2026-02-06  Themezone News
          quote   Ada Holm
                  “A line between the two coast guards keeps fishermen alive, which can
                  only be achieved through [strength|force], and is a means of
                  [de-escalation|reducing tensions]”
                  [Harrow Press|Themezone News]

        """)
  }

  @Test func `a quote in other words is listed, and one in none of them is not`() {
    let text = page(SampleComparison.quake, ["A1", "B1", "C1", "D1", "E1"])
    #expect(
      text.contains(
        """
          quote   Rosaura Llanque
                  “We dug until the soldiers [brought|came with] lamps”
                  [A1, B1|C1]

        """))
    #expect(
      text.contains(
        """
          person  Rosaura Llanque
                  Rosaura Llanque  A1, B1, C1
                  Rita Sol         D1

        """))
  }

  @Test func `a full stop alone is no difference that is shown`() {
    let comparison = Comparison(
      articles: SampleComparison.talks.articles,
      quotes: [
        SampleComparison.variant("Ada Holm", "We wait for the mist.", "We wait for the fog,")
      ])
    #expect(
      page(comparison, ["Press", "News"]).hasSuffix(
        """
          quote  Ada Holm
                 “We wait for the [mist|fog]”
                 [Press|News]

        """))
  }

  @Test func `the changed words have the colours of who gives them`() {
    let text = page(SampleComparison.talks, ["Press", "News"], width: 100, inColour: true)
    #expect(text.contains("[\u{1B}[1;35mstrength\u{1B}[0m|\u{1B}[1;36mforce\u{1B}[0m]"))
    #expect(text.contains("[\u{1B}[1;35mPress\u{1B}[0m|\u{1B}[1;36mNews\u{1B}[0m]"))
    #expect(text.contains("\u{1B}[33mfigure\u{1B}[0m"))
  }

  @Test(arguments: [nil, 10, 40, 80])
  func `nothing in an article steers a terminal`(width: Int?) {
    let comparison = SampleComparison.hostile
    let text = page(
      comparison, comparison.articles.map { _ in "a\u{1B}[2J\u{202E}\n" }, width: width)
    for scalar in text.unicodeScalars where scalar != "\n" {
      #expect(TerminalText.isSafe(scalar) && scalar != "\t", "\(scalar.escaped(asASCII: true))")
    }
  }
}
