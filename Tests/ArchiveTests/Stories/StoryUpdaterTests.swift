import Articles
import Foundation
import Query
import Stories
import Testing

@testable import Archive

/// The stories of an archive follow its articles, whatever becomes of them.
@Suite struct StoryUpdaterTests {
  private let files: TemporaryArchive

  init() throws { files = try TemporaryArchive() }

  private static func telling(_ dead: String, _ end: String) -> String {
    """
    A fire at the harbor of Brunn killed \(dead) people on Thursday and burned 40 boats, the fire \
    service said. The flames began in a warehouse of nets on Pier 9.

    “Peace on the water is won through strength,” said Ada Holm, the mayor of Brunn. \(end)
    """
  }

  private func telling(
    _ name: String, _ headline: String, _ source: String, _ date: String, _ dead: String,
    _ end: String
  ) throws {
    try files.file(
      name,
      article(headline, source: source, date: date, StoryUpdaterTests.telling(dead, end)))
  }

  /// The stories, each its articles with their relations.
  private func stories() throws -> [String] {
    var stories: [String] = []
    try files.archive().forEachStory(of: .everything) { story in
      let articles = story.articles.map { "\($0.id) \($0.told.relation.rawValue)" }
      stories.append("\(story.id): \(articles.joined(separator: ", "))")
    }
    return stories
  }

  private func importTwo() throws {
    try telling(
      "1.txt", "Two die in Brunn fire", "Harbor Wire", "2026-02-05", "two",
      "Twelve engines came, and the tide helped.")
    try telling(
      "2.txt", "Brunn mourns after fire", "Coast Paper", "2026-02-06", "three",
      "Schools stayed shut, and a bell rang at noon.")
    try files.importing("1.txt", "2.txt")
  }

  @Test func `an article joins the story of others when it is imported`() throws {
    try importTwo()
    #expect(try stories() == ["2026-02-05/1: 2026-02-05/1 earliest, 2026-02-06/1 reprint"])
    try telling(
      "3.txt", "Brunn mayor speaks of fire", "Valley Sun", "2026-02-06", "three",
      "Fishermen want a second hydrant.")
    try files.file("4.txt", article("Bread", date: "2026-02-06", "The baker of Olm won a prize."))
    try files.importing("3.txt", "4.txt")
    #expect(
      try stories() == [
        "2026-02-05/1: 2026-02-05/1 earliest, 2026-02-06/2 reprint, 2026-02-06/1 reprint"
      ])
    #expect(try files.archive().story(of: ArticleID(rawValue: 20_260_206_000_003)) == nil)
    #expect(
      try files.ids("story:2026-02-06/2 mourns") == ["2026-02-06/1"], "a story can be searched")
    #expect(try files.archive().ungroupedArticles() == 0)
  }

  @Test func `a story falls apart when one of its articles is dated anew`() throws {
    try importTwo()
    var options = ImportOptions()
    options.day = Day("2019-07-01")
    try files.importing("2.txt", options: options)
    #expect(try stories() == [])
    options.day = Day("2026-02-07")
    try files.importing("2.txt", options: options)
    #expect(try stories() == ["2026-02-05/1: 2026-02-05/1 earliest, 2026-02-07/1 reprint"])
    #expect(try files.plainSQL("SELECT count(*) FROM story_change") == [0])
  }

  @Test func `what an import that was stopped has noted is grouped by the next`() throws {
    try importTwo()
    let before = try stories()
    try files.execute(
      """
      DELETE FROM story; DELETE FROM story_article;
      INSERT INTO story_change(article_id) SELECT article_id FROM story_signature;
      """)
    #expect(try files.archive().ungroupedArticles() == 2)
    try files.file("4.txt", article("Bread", date: "2026-02-06", "The baker of Olm won a prize."))
    try files.importing("4.txt")
    #expect(try stories() == before)
  }

  @Test func `grouping anew, and finding facts anew, give the same stories`() throws {
    try importTwo()
    let before = try stories()
    try files.execute("DELETE FROM story; DELETE FROM story_article; DELETE FROM story_signature")
    #expect(try files.archive().ungroupedArticles() == 2)
    let done = try StoryRefresher(files.path).run(anew: true) { _ in }
    #expect(done.articles == 2 && done.stories == 1)
    #expect(try stories() == before)
    try files.execute("DELETE FROM fact_list")
    _ = try FactRefresher(files.path).run { _ in }
    #expect(try stories() == before)
  }

  @Test func `the order of import changes no story`() throws {
    try importTwo()
    let texts = try Set(
      files.archive().story(of: ArticleID(rawValue: 20_260_205_000_001))?.articles.map(\.headline)
        ?? [])
    let other = try TemporaryArchive()
    for name in ["2.txt", "1.txt"] {
      try other.file(name, String(contentsOfFile: files.folder + "/" + name, encoding: .utf8))
      try other.importing(name)
    }
    let story = try other.archive().story(of: ArticleID(rawValue: 20_260_206_000_001))
    #expect(Set(story?.articles.map(\.headline) ?? []) == texts)
    #expect(story?.id == ArticleID(rawValue: 20_260_205_000_001))
  }

  @Test(arguments: [1, 3, 7, 20, 1_000])
  func `grouping some days at a time gives the same stories`(articles: Int) throws {
    let syllables = [
      "ka", "ro", "min", "tel", "vas", "bru", "ond", "il", "sha", "pe", "dor", "gan",
    ]
    func word(_ number: Int) -> String {
      [1, 12, 144].map { syllables[number / $0 % 12] }.joined()
    }
    for event in 0..<16 {
      let sentences = (0..<6).map { sentence in
        let words = (0..<7).map { word((event * 211 + sentence * 31 + $0 * 4) % 1_728) }
        return
          "\(words[0].capitalized) \(words[1].capitalized) \(words[2...].joined(separator: " "))."
      }
      // Some are told for weeks, and some years apart.
      for telling in 0...(event % 4) {
        let day = Day(number: 19_000 + event * event * 9 + telling * 5)
        let told = sentences.indices.filter { $0 != telling }.map { sentences[$0] }
        try files.file(
          "a/\(event)-\(telling).txt",
          article(
            "\(sentences[telling + 1].dropLast())", source: "Paper \(telling)", date: "\(day)",
            told.joined(separator: " ")))
      }
    }
    try files.importing("a")
    let before = try stories()
    #expect(before.count > 4)
    let portions = StoryUpdater.Portions(mostAtOnce: 0, articles: articles)
    let writer = try BatchWriter(files.path)
    _ = try writer.write { try StoryUpdater($0, portions).run(whole: true) }
    try writer.close()
    #expect(try stories() == before)
  }
}
