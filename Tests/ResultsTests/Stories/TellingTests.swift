import Articles
import Stories
import Testing

@testable import Results

@Suite struct TellingTests {
  @Test(arguments: [
    (0, "A"), (11, "L"), (25, "Z"), (26, "AA"), (27, "AB"), (702, "AAA"), (-1, "?"),
  ])
  func letters(place: Int, letter: String) { #expect(Telling.letter(place) == letter) }

  @Test func aHeadlineThatIsTheTextsBeginningIsCalledSo() {
    var draft = ArticleDraft(body: "It rained. It snowed.")
    draft.headline = Found("It rained.", by: .firstSentence)
    draft.captions = ["A cloud.", " ", "A dog.", "Rain.", "Snow.", "Fog."]
    let article = Article(id: ArticleID(rawValue: 1), revision: 1, words: 4, draft: draft)
    let other = SampleComparison.telling("undated/2", nil, "Rain and snow", "It rained.")
    let tellings = Telling.all([article, other])
    #expect(
      tellings.map(\.headline) == ["without a headline: It rained.", "Rain and snow"])
    #expect(tellings[0].captions == ["A cloud.", "A dog.", "Rain.", "and 2 more"])
    let outline = ComparisonOutline(Comparison(articles: [article, other]))
    #expect(outline.titled?.letter == "B")
  }

  @Test func tellingsOfOnePublisherGoByTheirIdsToo() {
    let articles = [
      ("2026-02-05/1", "Press"), ("2026-02-06/1", "Globe"), ("2026-02-07/4", "Press"),
    ]
    .map { SampleComparison.telling($0.0, $0.1, nil, "It rained.") }
    let unknown = SampleComparison.telling("undated/7", nil, nil, "It rained.")
    #expect(
      Telling.names(of: articles + [unknown])
        == ["Press 2026-02-05/1", "Globe", "Press 2026-02-07/4", "undated/7"])
    let ofOne = [articles[0], articles[2]]
    #expect(Telling.names(of: ofOne) == ["2026-02-05/1", "2026-02-07/4"])
    #expect(Telling.names(of: [articles[0]]) == ["Press"])
  }

  @Test(
    arguments: [
      ([], ""), ([0], "A"), ([0, 1], "A B"), ([2, 0, 1], "A-C"), ([0, 1, 2, 3, 5], "A-D F"),
      ([1, 1, 3, 4], "B D E"), ([-1, 0], "? A"),
    ] as [([Int], String)])
  func runsOfLetters(places: [Int], letters: String) { #expect(Telling.letters(places) == letters) }
}
