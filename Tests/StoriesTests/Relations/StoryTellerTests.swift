import Articles
import Facts
import TestSupport
import Testing

@testable import Stories

@Suite struct StoryTellerTests {
  private static let quay = """
    A crane fell on the quay of Brandsund on Monday and crushed four empty lorries. Nobody was \
    hurt, said Ines Bravin, the harbour's director. The quay stays closed until the wreck has been \
    cut up, which takes a week. Ships are sent to Orrin.
    """

  private static func article(
    _ id: Int64, _ body: String, _ source: String? = nil, on date: String? = "2025-02-10",
    headedBy found: FoundBy = .header
  ) -> Article {
    var draft = ArticleDraft(body: body)
    draft.headline = Found("Headline \(id)", by: found)
    draft.source = source.map { Found($0, by: .header) }
    let parts = date?.split(separator: " ") ?? []
    let time = parts.dropFirst().first?.split(separator: ":").compactMap { Int($0) } ?? []
    draft.published = parts.first.flatMap { Day($0) }.map {
      Found(
        NewsDate($0, at: time.count == 2 ? NewsDate.Time(hour: time[0], minute: time[1]) : nil),
        by: .header)
    }
    draft.language = Found("en", by: .text)
    return Article(
      id: ArticleID(rawValue: id), revision: 1, words: 0, draft: draft,
      facts: FactKinds.facts(of: draft))
  }

  /// `1 earliest 1, 2 reprint 1`: articles, relations and origins.
  private static func listing(_ articles: [Article]) -> String? {
    StoryTeller.story(of: articles.map(\.input))?.articles.map {
      "\($0.id.rawValue) \($0.relation.rawValue) \($0.origin)"
    }.joined(separator: ", ")
  }

  @Test func `of no articles there is no story, and one is its own`() {
    #expect(Self.listing([]) == nil)
    #expect(Self.listing([Self.article(4, Self.quay)]) == "4 earliest 1")
    #expect(Self.listing([Self.article(4, "")]) == "4 earliest 1")
  }

  @Test func `a story goes by a headline that was printed, if there is one`() {
    func title(_ found: [FoundBy]) -> String? {
      let articles = found.enumerated().map { index, found in
        Self.article(Int64(index) + 1, Self.quay, headedBy: found)
      }
      return StoryTeller.story(of: articles.map(\.input))?.headline
    }
    #expect(title([.firstSentence, .firstSentence, .header]) == "Headline 3")
    #expect(title([.firstSentence, .heading, .title]) == "Headline 2")
    #expect(title([.firstSentence, .firstSentence]) == "Headline 1")
  }

  @Test func `repeats and reprints derive from one text`() {
    let trimmed = Self.quay.replacing(" Ships are sent to Orrin.", with: "")
    #expect(
      Self.listing([
        Self.article(1, Self.quay), Self.article(2, Self.quay, on: "2025-02-11"),
        Self.article(3, trimmed, on: "2025-02-12"),
      ]) == "1 earliest 1, 2 repeat 1, 3 reprint 1")
  }

  @Test(
    arguments: [
      ("TRESK (Harrow Press) — A text.", ["harrow press"]), ("(Belmar) - A text.", ["belmar"]),
      ("A text of the day.\n(Harrow Press)\n", ["harrow press"]), ("A text. (End)", []),
      ("Talks (Tuesday) are off. So it is.", []), ("He left (see our report) - and came.", []),
      ("", []),
      ("ORRIN (Kern News Agency) - A text. (Harrow Press)", ["harrow press", "kern news agency"]),
    ] as [(String, Set<String>)])
  func `agencies are credited in brackets`(body: String, agencies: Set<String>) {
    #expect(BracketedAgencies.credited(in: body) == agencies)
  }

  @Test func `two that credit an agency derive from it, also where its own text is not there`() {
    let other = """
      Four trucks without drivers were flattened when a loading crane came down in Brandsund. \
      The harbour is shut, director Ines Bravin told reporters. (Harrow Press)
      """
    #expect(
      Self.listing([
        Self.article(1, "BRANDSUND (Harrow Press) — \(Self.quay)", "Orrin Post"),
        Self.article(2, other, "Tallis Mail", on: "2025-02-11"),
      ]) == "1 earliest 1, 2 telling 1")
  }

  @Test func `a telling in other words has an origin of its own, unless it names another's`() {
    let other = """
      Four trucks without drivers were flattened when a loading crane came down in Brandsund. \
      The harbour is shut, director Ines Bravin told reporters.
      """
    #expect(
      Self.listing([
        Self.article(1, Self.quay, "Orrin Post"),
        Self.article(2, other, "Tallis Mail", on: "2025-02-11"),
      ]) == "1 earliest 1, 2 telling 2")
    #expect(
      Self.listing([
        Self.article(1, Self.quay, "Orrin Post"),
        Self.article(2, other + " The Orrin Post has reported.", "Tallis Mail", on: "2025-02-11"),
      ]) == "1 earliest 1, 2 telling 1")
    #expect(
      Self.listing([
        Self.article(1, "BRANDSUND (Reuters) - " + Self.quay, "Orrin Post"),
        Self.article(2, other + " (Reuters)", "Tallis Mail", on: "2025-02-11"),
      ]) == "1 earliest 1, 2 telling 1")
  }

  @Test func `what tells of a later day is a follow-up`() {
    let later = """
      The director of the harbour of Brandsund, Ines Bravin, resigned on Thursday, three days after \
      a crane had fallen on the quay.
      """
    #expect(
      Self.listing([Self.article(1, Self.quay), Self.article(2, later, on: "2025-02-13")])
        == "1 earliest 1, 2 follow-up 2")
  }

  @Test func `articles are taken in the order of days and times, those without come last`() {
    let inputs =
      [
        Self.article(1, "a", on: nil), Self.article(2, "b", on: "2025-02-11"),
        Self.article(3, "c", "Orrin Post", on: "2025-02-10 15:00"),
        Self.article(4, "d", on: "2025-02-10 09:30"),
        Self.article(5, "e, as the Tallis Mail says", on: "2025-02-10"),
        Self.article(6, "f", "Tallis Mail", on: "2025-02-10"),
        Self.article(7, "g, as the Orrin Post says", on: "2025-02-12"),
      ].map(\.input)
    var texts = StoryTexts(
      among: StoryPublishers(inputs.compactMap(\.article.source)), articles: inputs.count)
    texts.read(inputs)
    let ids = StoryOrder.of(texts.members).map(\.id.rawValue)
    #expect(ids == [6, 4, 3, 5, 2, 7, 1])
  }

  @Test func `evidence is what both have, in the words of the first`() {
    let other = """
      Four empty lorries are scrap, and Ines Bravin is glad: a crane fell on the quay of Brandsund \
      on Monday.
      """
    let evidence = StoryTeller.evidence(
      of: Self.article(1, Self.quay), and: Self.article(2, other))
    #expect(evidence.contains("names: Ines Bravin"))
    #expect(evidence.contains("days: 2025-02-10"))
    #expect(evidence.contains("words: “A crane fell on the quay of Brandsund on Monday”"))
    #expect(
      StoryTeller.evidence(of: Self.article(1, "Rain."), and: Self.article(2, "Sun."))
        == "words of the same subject")
  }

  @Test func `reprints are reprints however many there are`() throws {
    let words = Self.quay.split(separator: " ")
    let articles = (0..<500).map { number in
      var changed = words.map(String.init)
      changed[number % words.count] = "word\(number)"
      return Self.article(
        Int64(number + 1), changed.joined(separator: " "), on: "2025-02-\(10 + number / 50)")
    }
    let story = try #require(StoryTeller.story(of: articles.map(\.input)))
    let relations = story.articles.dropFirst().map(\.relation)
    #expect(relations.count { $0 != .reprint } == 0)
    #expect(story.tellings == 1 && story.origins == 1)
  }

  @Test func `a telling is compared with the one that is like it, however many came between`()
    throws
  {
    // Words that are told apart by their beginnings.
    let letters = Array("bdfgklmnprstvz")
    func name(_ number: Int) -> String {
      let places = [number % 14, number / 14 % 14, number / 196 % 14]
      return places.reduce(into: "K") { $0 += "\(letters[$1])a" }
    }
    func names(_ number: Int) -> String {
      (0..<6).map { name(number * 6 + $0) }.joined(separator: ", ")
    }
    var articles = (0..<150).map { number in
      Self.article(
        Int64(number + 1), "A crane fell at \(names(number)) in Brandsund.", on: "2025-02-10")
    }
    articles.append(
      Self.article(
        9_999, "In Brandsund the port has lost machines, such as a crane: \(names(120)).",
        on: "2025-02-11"))
    let story = try #require(StoryTeller.story(of: articles.map(\.input)))
    #expect(story.articles.last?.nearest == ArticleID(rawValue: 121))
  }

  @Test func `a story is the same in whatever order its articles came into the archive`() throws {
    let quay = Self.quay
    let texts = [quay, quay, quay, quay + " It rained.", "Ines Bravin, Brandsund, a crane."]
    func told(_ order: [Int]) throws -> [String] {
      let articles = order.enumerated().map { place, number in
        var draft = Self.article(Int64(place + 1), texts[number], "Paper \(number)").draft
        draft.headline = Found("Headline of \(number)", by: .header)
        return Article(
          id: ArticleID(rawValue: Int64(place + 1)), revision: 1, words: 0, draft: draft,
          facts: FactKinds.facts(of: draft))
      }
      let names = Dictionary(uniqueKeysWithValues: articles.map { ($0.id, $0.headline ?? "") })
      let story = try #require(StoryTeller.story(of: articles.map(\.input)))
      return [story.headline ?? ""]
        + story.articles.map { article in
          let nearest = article.nearest.flatMap { names[$0] } ?? ""
          return "\(names[article.id] ?? "") \(article.relation) \(nearest) \(article.likeness)"
            + " \(article.origin) \(article.evidence ?? "")"
        }
    }
    var numbers = SeededNumbers(seed: 7)
    let first = try told(Array(texts.indices))
    for _ in 0..<20 { #expect(try told(texts.indices.shuffled(using: &numbers)) == first) }
  }

  @Test func `nothing is more alike than the same`() throws {
    let articles = (0..<40).map { number in
      Self.article(Int64(number + 1), Self.quay + " \(number)", headedBy: .header)
    }
    let story = try #require(StoryTeller.story(of: articles.map(\.input)))
    #expect(story.articles.allSatisfy { (0...1).contains($0.likeness) })
    #expect(StoryMember.likeness(of: Likeness.one + 200) == 1)
  }

  @Test func `what two share is told once of the same texts`() throws {
    let articles = (0..<50).map { Self.article(Int64($0 + 1), Self.quay, "Paper \($0)") }
    var texts = StoryTexts(
      among: StoryPublishers(articles.compactMap(\.source)), articles: articles.count)
    for article in articles { texts.read([article.input]) }
    #expect(texts.texts.count == 1)
    var asked = 0
    let story = StoryTeller(texts).story { _, _ in
      asked += 1
      return "words"
    }
    #expect(asked == 1 && story?.articles.count { $0.evidence == "words" } == 49)
  }
}
