import Articles
import Query
import Testing

@testable import Archive

/// Facts that were made elsewhere.
@Suite struct FactImporterTests {
  private let archive: FactArchive

  init() throws { archive = try FactArchive() }

  /// "talks" in the article of the talks.
  private static func line(_ more: String, finder: String = "spacy 3.8") -> String {
    #"{"article":"2026-02-05/1","found_by":"\#(finder)","facts":[{"kind":"organisation","text":"talks","start":63,"end":68\#(more)}]}"#
  }

  @Test func `they live beside what was found here`() throws {
    let before = try archive.facts("*").count
    let (summary, rejected) = try archive.importing(
      FactImporterTests.line(#","name":"Talks Board","acronym":"TB","score":0.5"#))
    #expect(rejected.isEmpty)
    #expect(summary.facts == 1 && summary.articles == 1 && summary.lines == 1)
    #expect(try archive.facts("*").count == before + 1)
    let fact = try #require(try archive.facts("org:TB").last?.fact)
    #expect(fact.foundBy == "spacy 3.8")
    #expect(fact.text(of: "name") == "Talks Board")
    #expect(fact["score"] == .number(0.5))
    #expect(try archive.names(FactArchive.talks)[1] == "Talks Board; talks; TB")
    #expect(try archive.files.ids("org:boar*") == ["2026-02-05/1"])
    try archive.files.checkIndexes()
  }

  @Test func `a finder's earlier facts of the article are replaced, not those of others`() throws {
    try archive.importing(FactImporterTests.line(#","name":"First""#))
    try archive.importing(FactImporterTests.line(#","name":"Other""#, finder: "hand"))
    try archive.importing(FactImporterTests.line(#","name":"Second""#))
    #expect(try archive.files.ids("org:First").isEmpty)
    #expect(try archive.files.ids("org:Second AND org:Other") == ["2026-02-05/1"])
    try archive.importing(#"{"article":"2026-02-05/1","found_by":"hand","facts":[]}"#)
    #expect(try archive.files.ids("org:Other").isEmpty)
    try archive.files.checkIndexes()
  }

  @Test func `one fact a line, and an article by its address`() throws {
    let (summary, rejected) = try archive.importing(
      #"{"url":"https://wire.example/a/talks","found_by":"x","kind":"law","text":"talks","start":63,"end":68}"#,
      "",
      #"{"article":"2026-02-05/1","found_by":"x","kind":"date","text":"Tuesday","start":50,"end":57,"date_from":"2026-02-03","date_to":"2026-02-03","value":null}"#
    )
    #expect(rejected.isEmpty)
    #expect(summary.facts == 2 && summary.lines == 2 && summary.articles == 1)
    #expect(try archive.facts("*", ["law"]).map(\.fact.text) == ["talks"])
    #expect(try archive.files.ids("mentions:2026-02-03") == ["2026-02-05/1"])
  }

  @Test func `quotes and figures of others are searched for like any`() throws {
    try archive.importing(
      #"{"article":"2026-02-06/1","found_by":"x","facts":[{"kind":"quote","text":"It is ours,","start":52,"end":63,"speaker":"Leopold Finch","verb":"said"},{"kind":"figure","text":"harbor","start":31,"end":37,"value_low":40000,"value_high":60000},{"kind":"quote","text":"He left.","start":77,"end":85,"speaker":"A bystander"}]}"#
    )
    #expect(try archive.files.ids("quote:ours") == ["2026-02-06/1"])
    #expect(try archive.files.ids("quote:harbor").isEmpty)
    #expect(try archive.files.ids("speaker:Finch") == ["2026-02-06/1"])
    #expect(try archive.files.ids("speaker:bystander") == ["2026-02-06/1"])
    #expect(try archive.files.ids("speaker:Grynkewich").isEmpty)
    #expect(try archive.files.ids("figure:50000") == ["2026-02-06/1"])
    #expect(try archive.files.ids("figure:>60000").isEmpty)
    let counts = try archive.files.archive().nameCounts(of: .everything, kinds: ["quote"])
    #expect(
      counts.contains(NameCount(name: "A bystander", kind: "speaker", articles: 1, mentions: 1)))
  }

  @Test(arguments: [
    ("{", "1: it is no valid JSON"), ("[]", "1: it is no JSON object"),
    (#"{"found_by":"x"}"#, "1: it names no article"),
    (#"{"article":"today"}"#, "1: \"today\" is no id of an article"),
    (#"{"article":"2026-02-05/1"}"#, "1: it does not say who found the facts"),
    (
      #"{"article":"2026-02-05/9","found_by":"x","facts":[]}"#,
      "1: there is no article 2026-02-05/9"
    ),
    (
      #"{"url":"https://a.example","found_by":"x","facts":[]}"#,
      "1: there is no article at https://a.example"
    ),
    (#"{"article":"2026-02-05/1","found_by":"x","facts":7}"#, "1: \"facts\" is no list"),
    (line(#","kind":"a b""#), "1.1: it needs a \"kind\""),
    (line(#","text":7"#), "1.1: it needs a \"text\""),
    (line(#","start":"63""#), "1.1: it needs \"start\" and \"end\""),
    (line(#","start":-1"#), "1.1: it needs \"start\" and \"end\""),
    (line(#","end":1e300"#), "1.1: it needs \"start\" and \"end\""),
    (line(#","end":69"#), "1.1: the article has \"talks \" from 63 to 69, and not \"talks\""),
    (line(#","end":5000"#), "1.1: it ends at 5000, and the article has 89 code points"),
    (line(#","date_from":"2026-02-31""#), "1.1: \"date_from\" is no day"),
    (line(#","value_low":"many""#), "1.1: \"value_low\" is no number"),
    (line(#","role":7"#), "1.1: \"role\" is no text"),
    (line(#","mentions":[[1,9999]]"#), "1.1: \"mentions\" has [1, 9999], which is no place"),
    (line(#","extra":{"a":1}"#), "1.1: \"extra\" is no text, number or list"),
  ])
  func `what is wrong is told with its place, and the rest goes on`(
    line: String, message: String
  ) throws {
    let (summary, rejected) = try archive.importing(
      line, FactImporterTests.line(#","name":"Sound""#, finder: "other"))
    #expect(rejected.count == 1)
    #expect(rejected.first?.hasPrefix(message) == true, "\(rejected)")
    #expect(summary.rejected == 1 && summary.facts == 1)
    #expect(try archive.files.ids("org:Sound") == ["2026-02-05/1"])
  }
}
