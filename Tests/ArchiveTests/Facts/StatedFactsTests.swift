import Articles
import Query
import Testing

@testable import Archive

/// Facts in the archive: kept at import, found by queries, listed and counted.
@Suite struct StatedFactsTests {
  private let archive: FactArchive

  init() throws { archive = try FactArchive() }

  @Test(arguments: [
    ("person:Grynkewich AND place:\"Abu Dhabi\"", [FactArchive.talks]),
    ("person:Finch", [FactArchive.harbor]), ("place:Brussels", [FactArchive.harbor]),
    ("person:Brussels", []), ("has:person", [FactArchive.harbor, FactArchive.talks]),
    ("has:place NOT person:Finch", [FactArchive.talks]),
  ])
  func `names are found in the same match`(query: String, expected: [ArticleID]) throws {
    #expect(try archive.files.ids(query) == expected.map(\.description))
    try archive.files.checkIndexes()
  }

  @Test(arguments: [
    "\"Abu Dhabi\"", "\"Alexus Grynkewich\"", "\"finch opened\"", "place:\"Abu Dhabi\"",
  ])
  func `a phrase is found where it stands`(query: String) throws {
    #expect(try archive.files.ids(query).count == 1)
  }

  @Test func `the end of a name is not beside the beginning of the next`() throws {
    try archive.importing(
      #"{"article":"2026-02-06/1","found_by":"x","facts":[{"kind":"place","text":"Mayor","start":0,"end":5},{"kind":"place","text":"harbor","start":31,"end":37}]}"#
    )
    #expect(try archive.names(FactArchive.harbor)[2] == "Brussels; Mayor; harbor")
    for query in [
      "\"brussels mayor\"", "mayor BEFORE/0 harbor", "mayor NEAR/0 harbor", "ATLEAST/2 brussels",
      "case:\"Brussels Mayor\"", "\"brussels may*\"",
    ] {
      #expect(try archive.files.ids(query).isEmpty, "\(query)")
      #expect(try archive.files.ids("\(query) OR has:quote AND xylophone").isEmpty, "\(query)")
    }
    #expect(try archive.files.ids("place:(mayor BEFORE/0 harbor)").count == 1)
  }

  @Test func `facts are listed with their article and the sentence around them`() throws {
    let people = try archive.facts("*", ["person"])
    #expect(people.map(\.fact.text) == ["Leopold Finch", "Alexus Grynkewich"])
    #expect(people.map(\.article) == [FactArchive.harbor, FactArchive.talks])
    #expect(people[0].headline == "Harbor opens")
    #expect(people[0].sentence == "Mayor Leopold Finch opened the harbor of Brussels.")
    #expect(people[1].source == "Harbor Wire")
    #expect(people[1].published == "2026-02-05")
  }

  @Test func `a limit ends the list`() throws {
    #expect(try archive.facts("*", limit: 1).count == 1)
    #expect(try archive.facts("*", limit: 0).isEmpty)
    let more = try archive.files.archive().forEachFact(of: .everything, limit: 1) { _ in }
    #expect(more)
    #expect(
      try !archive.files.archive().forEachFact(of: .everything, kinds: ["law"], limit: 1) { _ in })
  }

  @Test func `an error of the visitor ends the list`() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try archive.files.archive().forEachFact(of: .everything) { _ in throw Stop() }
    }
  }

  @Test func `names are counted over the hits`() throws {
    let counts = try archive.files.archive().nameCounts(of: .everything, kinds: ["person"])
    #expect(
      counts == [
        NameCount(name: "Leopold Finch", kind: "person", articles: 1, mentions: 2),
        NameCount(name: "Alexus Grynkewich", kind: "person", articles: 1, mentions: 1),
      ])
    #expect(try archive.files.archive().nameCounts(of: try Query("xylophone")).isEmpty)
  }

  @Test func `facets count the names`() throws {
    let facets = try archive.files.archive().facets(of: .everything, by: [.person, .place])
    #expect(facets[0].values.map(\.name) == ["Alexus Grynkewich", "Leopold Finch"])
    #expect(Set(facets[1].values.map(\.name)) == ["Abu Dhabi", "Brussels"])
  }

  @Test func `a changed text has its own facts, and the earlier keeps its names`() throws {
    let files = archive.files
    try files.file(
      "3.txt",
      article(
        "Talks end", source: "Harbor Wire", date: "2026-02-05", url: "https://wire.example/a/talks",
        "Mayor Leopold Finch met envoys in Brussels on Tuesday."))
    try archive.importing(
      #"{"article":"2026-02-05/1","found_by":"hand","kind":"law","text":"talks","start":63,"end":68}"#
    )
    #expect(try archive.facts("id:2026-02-05/1", ["law"]).count == 1)
    try files.importing("3.txt")
    #expect(
      try archive.facts("id:2026-02-05/1", ["person", "place"]).map(\.fact.text)
        == ["Leopold Finch", "Brussels"])
    #expect(try files.ids("person:Grynkewich").isEmpty)
    var options = SearchOptions()
    options.revisions = true
    #expect(try files.ids("person:Grynkewich", options) == ["2026-02-05/1"])
    try files.checkIndexes()
  }

  @Test func `the facts go with an article that is dated`() throws {
    let files = archive.files
    try files.file("4.txt", article("Undated", "Mayor Leopold Finch opened a school in Brussels."))
    try files.importing("4.txt")
    #expect(try archive.facts("date:undated", ["person"]).count == 1)
    var options = ImportOptions()
    options.day = Day("2026-03-01")
    try files.importing("4.txt", options: options)
    #expect(try archive.facts("date:2026-03-01", ["person"]).map(\.fact.text) == ["Leopold Finch"])
    #expect(try files.plainSQL("SELECT count(*) FROM fact_list WHERE article_id < 1000000") == [0])
    try files.checkIndexes()
  }

  @Test func `the whole article has its facts`() throws {
    let kept = try #require(try archive.files.archive().article(FactArchive.harbor))
    let person = try #require(kept.facts.first { $0.kind == "person" })
    #expect(person.text(of: "name") == "Leopold Finch")
    guard case .spans(let mentions)? = person["mentions"] else {
      Issue.record("no mentions")
      return
    }
    let body = CodePointText(kept.body)
    #expect(mentions.map { body.text($0) } == ["Leopold Finch", "Finch"])
  }
}
