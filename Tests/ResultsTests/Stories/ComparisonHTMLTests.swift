import Articles
import Stories
import Testing

@testable import Results

/// The page of a comparison, as an XML parser reads it.
@Suite struct ComparisonHTMLTests {
  private func document(_ comparison: Comparison) -> String {
    ComparisonHTML.document(of: comparison)
  }

  /// The part of a page from a text on, some lines of it.
  private func lines(_ count: Int, from start: String, of page: String) -> String {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { $0.hasPrefix(start) }) else { return "" }
    return lines[first...].prefix(count).joined(separator: "\n")
  }

  @Test func `a quote has its changed words marked`() {
    #expect(
      lines(4, from: "<h3 dir=\"auto\">Ada Holm", of: document(SampleComparison.talks)) == """
        <h3 dir="auto">Ada Holm</h3>
        <ul>
        <li><span class="who">A|B</span> <span class="relation variant">variant</span> \
        <span class="text" dir="auto">“A line between the two coast guards keeps fishermen alive, \
        which can only be achieved through [<del>strength</del>|<ins>force</ins>], and is a means \
        of [<del>de-escalation</del>|<ins>reducing tensions</ins>]”</span></li>
        </ul>
        """)
  }

  @Test func `a conflict is a group of rows with one head`() {
    #expect(
      lines(4, from: "<tbody class=\"conflict\">", of: document(SampleComparison.talks)) == """
        <tbody class="conflict">
        <tr><th scope="rowgroup" rowspan="2" dir="auto"><span class="verdict">conflict</span> \
        boats at sea <small>the later telling has the higher count</small></th>\
        <td class="value" dir="auto">41</td><td class="who">A</td>\
        <td class="words" dir="auto">“41 boats”</td></tr>
        <tr><td class="value" dir="auto">43</td><td class="who">B</td>\
        <td class="words" dir="auto">“forty-three boats”</td></tr>
        </tbody>
        """)
  }

  @Test func `who does not have the only value stands beside who has it`() {
    #expect(
      lines(4, from: "<tbody class=\"same\">", of: document(SampleComparison.quake)) == """
        <tbody class="same">
        <tr><th scope="rowgroup" rowspan="1" dir="auto"><span class="verdict">same</span> \
        aftershocks</th><td class="value" dir="auto">27</td>\
        <td class="who">A B <span class="missing">not in C-E</span></td>\
        <td class="words" dir="auto"></td></tr>
        </tbody>
        </table>
        """)
  }

  @Test func `a legend tells what the marks say, and captions stand under headlines`() {
    var draft = ArticleDraft(body: "It rained.")
    draft.captions = ["A <cloud>."]
    let article = Article(id: ArticleID(rawValue: 1), revision: 1, words: 2, draft: draft)
    #expect(
      document(Comparison(articles: [article, article])).contains(
        "without a headline <small>caption: A &lt;cloud&gt;.</small></td>"))
    #expect(
      document(SampleComparison.talks).contains(
        "[<del>words in A</del>|<ins>words in B</ins>]</p>\n</header>"))
    #expect(
      document(SampleComparison.quake).contains(
        "[<del>words in the first named</del>|<ins>words in the other</ins>]"))
  }

  @Test func `two tellings stand in two columns`() {
    #expect(
      lines(9, from: "<table class=\"columns\">", of: document(SampleComparison.talks)) == """
        <table class="columns">
        <thead><tr><th scope="col"><span class="letter first">A</span> Harrow Press</th>\
        <th scope="col"><span class="letter other">B</span> Themezone News</th></tr></thead>
        <tbody>
        <tr class="reworded"><td dir="auto">The coast guards of Brunn and Orlesia agreed to \
        <del>reopen</del> a hotline on <del>Thursday</del>.</td><td dir="auto">The coast guards of \
        Brunn and Orlesia agreed to <ins>restore</ins> a hotline on <ins>Friday</ins>.</td></tr>
        <tr class="only"><td dir="auto">PORT SORROW was quiet.</td><td></td></tr>
        <tr class="same"><td colspan="2" dir="auto">He spoke in the harbor. Nobody was hurt.</td></tr>
        <tr class="reworded"><td dir="auto">“Nobody wants a cold war on the water,” an officer \
        said.</td><td dir="auto">A cold war on the sea is wanted by no one, so an officer.</td></tr>
        <tr class="only"><td></td><td dir="auto">Add Themezone to your list.</td></tr>
        </tbody>
        """)
  }

  @Test func `the words of an article are in its language`() {
    var draft = ArticleDraft(body: "Es regnete.")
    draft.headline = Found("Regen", by: .firstLine)
    draft.language = Found("de-AT", by: .json)
    draft.url = Found("https://e.example/?a=1&b=2", by: .json)
    let article = Article(id: ArticleID(rawValue: 1), revision: 1, words: 2, draft: draft)
    let page = document(Comparison(articles: [article]))
    #expect(page.contains("<h1 lang=\"de-AT\" dir=\"auto\">Regen</h1>"))
    #expect(
      page.contains(
        "<td class=\"headline\" lang=\"de-AT\" dir=\"auto\">"
          + "<a href=\"https://e.example/?a=1&amp;b=2\" rel=\"noreferrer\">Regen</a></td>"))
  }

  @Test(arguments: [
    SampleComparison.talks, SampleComparison.quake, SampleComparison.hostile,
    Comparison(articles: []),
  ])
  func `a page needs nothing else and is nothing but what it should be`(comparison: Comparison) {
    let page = document(comparison)
    let reader = DrawingReader(page)
    #expect(reader.isWellFormed)
    let known: Set = [
      "html", "head", "meta", "title", "style", "body", "header", "main", "section", "h1", "h2",
      "h3", "p", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "span", "small", "del",
      "ins", "a",
    ]
    let attributes: Set = [
      "lang", "dir", "class", "scope", "rowspan", "colspan", "charset", "name", "content",
      "http-equiv", "href", "rel",
    ]
    for element in reader.elements {
      #expect(known.contains(element.name), "\(element)")
      #expect(attributes.isSuperset(of: element.attributes.keys), "\(element)")
      if let link = element.attributes["href"] { #expect(link.hasPrefix("https://"), "\(link)") }
      if element.name == "th" {
        #expect(["col", "row", "rowgroup"].contains(element.attributes["scope"]), "\(element)")
      }
    }
    #expect(page.unicodeScalars.allSatisfy(TerminalText.isSafe))
    #expect(reader.all("h1").count == 1)
  }
}
