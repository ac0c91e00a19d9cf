import Articles
import Testing

@testable import Results

@Suite struct ArticlePageTests {
  private func draft() throws -> ArticleDraft {
    var draft = ArticleDraft(body: "It rained all night.\n\nIt stopped at dawn.")
    draft.headline = Found("Rain", by: .firstLine)
    draft.byline = Found(["Ada Holm", "Jo Lind"], by: .byline)
    draft.published = Found(NewsDate(try #require(Day("2026-02-05"))), by: .dateLine)
    draft.captions = ["A wet street"]
    draft.notes = ["1 NUL replaced by U+FFFD"]
    return draft
  }

  @Test func setsAnArticleForReading() throws {
    let page = ArticlePage.text(
      of: try draft(), particulars: [("id", "2026-02-05/1")], TerminalStyle())
    #expect(
      page == """
        Rain

        id         2026-02-05/1
        headline   as above  (first line)
        byline     Ada Holm; Jo Lind  (byline)
        published  2026-02-05  (date line)

        It rained all night.

        It stopped at dawn.

        Caption: A wet street

        Note: 1 NUL replaced by U+FFFD

        """)
  }

  @Test func wrapsToTheTerminal() {
    var style = TerminalStyle()
    style.width = 10
    let page = ArticlePage.text(
      of: ArticleDraft(body: "It rained all night."), particulars: [], style)
    #expect(page == "\n\nIt rained\nall night.\n")
  }

  @Test func aBeginningIsNoHeadline() {
    var draft = ArticleDraft(body: "It rained all night.")
    draft.headline = Found("It rained all night.", by: .firstSentence)
    let page = ArticlePage.text(of: draft, particulars: [], TerminalStyle())
    #expect(page.contains("\nheadline  none; above is how the text begins  (first sentence)\n"))
  }

  @Test func breaksLongValuesBetweenWords() {
    var style = TerminalStyle()
    style.width = 44
    var draft = ArticleDraft(body: "It rained all night.")
    draft.byline = Found(["Ada Holm", "Jo Lind", "Marguerite Stokely-Ito"], by: .byline)
    draft.url = Found("https://ledger.example/a/very/long/address/of/an/article", by: .meta)
    draft.notes = ["the encoding was guessed, as nothing in the file tells it"]
    let page = ArticlePage.text(of: draft, particulars: [], style)
    #expect(
      page == """

        byline  Ada Holm; Jo Lind; Marguerite
                Stokely-Ito  (byline)
        url     https://ledger.example/a/very/long/address/of/an/article
                (meta)

        It rained all night.

        Note: the encoding was guessed, as nothing
        in the file tells it

        """)
  }

  @Test func isSafeForATerminal() {
    var draft = ArticleDraft(body: "a\u{1B}[2Jb")
    draft.headline = Found("h\u{9B}\u{202E}i", by: .json)
    draft.source = Found("s\u{7}t", by: .json)
    draft.captions = ["c\u{1B}d"]
    draft.notes = ["n\u{1B}o"]
    let page = ArticlePage.text(of: draft, particulars: [], TerminalStyle())
    #expect(page.contains("a[2Jb") && page.contains("hi") && page.contains("st"))
    #expect(TerminalText.safe(page) == page)
  }
}
