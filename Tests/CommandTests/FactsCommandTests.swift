import Foundation
import Testing

/// What articles state, listed, counted, found anew and taken from others.
@Suite struct FactsCommandTests {
  private let newsarchive: Program

  init() throws {
    newsarchive = try Program()
    try newsarchive.file(
      "1.txt",
      """
      Title: Harbor opens
      Date: 2026-02-06
      Source: Harbor Wire

      Mayor Leopold Finch opened the harbor of Brussels. He left early, and Finch came back.

      """)
    try newsarchive.file(
      "2.txt",
      "Title: Talks end\nDate: 2026-02-05\n\nGen. Alexus Grynkewich met envoys in Abu Dhabi.\n")
    try newsarchive("import", "1.txt", "2.txt")
  }

  @Test func `facts are rows with their article, parts and sentence`() throws {
    let columns = "id,published,source,headline,kind,text,name,times,start,end,found_by,sentence"
    let found = try newsarchive(
      "facts", "Finch", "--kind", "person", "--format", "csv", "--columns", columns)
    #expect(found.status == 0)
    #expect(
      found.output == """
        \(columns)\r
        2026-02-06/1,2026-02-06,Harbor Wire,Harbor opens,person,Leopold Finch,Leopold Finch,2,6,19,,\
        Mayor Leopold Finch opened the harbor of Brussels.\r

        """)
    #expect(found.messages == "1 fact of 1 article\n")
  }

  @Test(arguments: [
    ("person", "name,title,role,times"),
    ("figure,quote", "value_low,value_high,bound,unit,counted,event,speaker,speaker_role,verb"),
    ("date", "value,timex,mod,date_from,date_to"),
  ])
  func `the columns are those of the kinds`(kinds: String, parts: String) throws {
    let found = try newsarchive("facts", "--kind", kinds, "--format", "csv")
    let header = found.output.components(separatedBy: "\r\n")[0]
    #expect(
      header == "id,published,source,headline,kind,text,\(parts),start,end,found_by,sentence")
  }

  @Test func `without a query it is all articles, and a table for reading`() throws {
    let found = try newsarchive("facts", "--kind", "places")
    #expect(found.status == 0)
    #expect(found.output.hasPrefix("ID "))
    #expect(found.output.contains("Brussels, BE"))
    #expect(found.output.contains("Abu Dhabi, AE"))
    #expect(found.output.contains("\n    Mayor Leopold Finch opened the harbor of Brussels.\n"))
    let first = try newsarchive("facts", "--limit", "1")
    #expect(first.messages == "the first 1 fact of 1 article; --limit shows more\n")
  }

  @Test(arguments: ["csv", "tsv", "json", "jsonl", "markdown", "table"])
  func `every format has all facts`(format: String) throws {
    let found = try newsarchive("facts", "*", "--format", format, "--columns", "text,start,kind")
    #expect(found.status == 0)
    for text in ["Leopold Finch", "Brussels", "Alexus Grynkewich", "Abu Dhabi"] {
      #expect(found.output.contains(text))
    }
  }

  @Test func `numbers are numbers in JSON`() throws {
    let found = try newsarchive("facts", "Finch", "-k", "person", "-f", "jsonl", "-o", "f.jsonl")
    #expect(found.status == 0)
    let object =
      try JSONSerialization.jsonObject(with: try newsarchive.read("f.jsonl")) as? [String: Any]
    #expect(object?["start"] as? Int == 6)
    #expect(object?["name"] as? String == "Leopold Finch")
    #expect(object?["found_by"] is NSNull)
  }

  @Test func `names are counted`() throws {
    let top = try newsarchive("facts", "--top", "--kind", "person,place", "--format", "csv")
    #expect(
      top.output == """
        name,kind,articles,mentions\r
        Leopold Finch,person,1,2\r
        Abu Dhabi,place,1,1\r
        Alexus Grynkewich,person,1,1\r
        Brussels,place,1,1\r

        """)
    #expect(top.messages == "4 names\n")
    let one = try newsarchive("facts", "Finch", "--top", "--limit", "1")
    #expect(one.messages == "1 of 2 names; --limit shows more\n")
  }

  @Test func `facts of others are taken in, shown and counted`() throws {
    try newsarchive.file(
      "facts.jsonl",
      """
      {"article":"2026-02-06/1","found_by":"a person","facts":[{"kind":"vessel","text":"harbor","start":31,"end":37,"name":"Sill Gull"},{"kind":"vessel","text":"port","start":31,"end":37}]}
      not JSON
      {"article":"2026-02-06/1","found_by":"a person","kind":"organisation","text":"harbor","start":31,"end":37,"name":"Harbor Board"}

      """)
    let imported = try newsarchive("facts", "--import", "facts.jsonl")
    #expect(imported.status == 2)
    #expect(
      imported.messages.hasPrefix(
        "rejected: facts.jsonl, line 1, fact 2: the article has \"harbor\" from 31 to 37, and not \"port\"\n"
      ))
    #expect(imported.messages.contains("rejected: facts.jsonl, line 2: it is no valid JSON"))
    #expect(imported.messages.hasSuffix("2 facts of 1 article kept, 2 rejected (3 lines)\n"))
    #expect(try newsarchive("search", "org:\"harbor board\"", "--count").output == "1\n")
    let listed = try newsarchive(
      "facts", "--kind", "vessel", "--format", "csv", "--columns", "kind,name,found_by")
    #expect(listed.output == "kind,name,found_by\r\nvessel,Sill Gull,a person\r\n")
    let page = try newsarchive("show", "2026-02-06/1")
    #expect(page.output.contains("Sill Gull [harbor] (found by a person)"))
    let json = try newsarchive("show", "2026-02-06/1", "--format", "json")
    #expect(json.output.contains(#""found_by": "a person""#))
    let again = try newsarchive("facts", "--import", "-", input: "")
    #expect(again.status == 1)
  }

  @Test func `facts are found anew`() throws {
    let all = try newsarchive("facts", "--format", "csv").output
    let done = try newsarchive("facts", "--refresh")
    #expect(done.status == 0)
    #expect(done.messages.hasSuffix(" facts found in 2 articles\n"))
    #expect(try newsarchive("facts", "--format", "csv").output == all)
  }

  @Test func `show and read print an article's facts`() throws {
    let shown = try newsarchive("show", "2026-02-06/1")
    #expect(
      shown.output.hasSuffix("\nFacts\n  person  Leopold Finch, Mayor ×2\n  place   Brussels, BE\n")
    )
    let read = try newsarchive("read", "1.txt")
    #expect(
      read.output.hasSuffix("\nFacts\n  person  Leopold Finch, Mayor ×2\n  place   Brussels, BE\n"))
  }

  @Test func `read and show print the same facts`() throws {
    let read = try newsarchive("read", "1.txt", "--format", "json").output
    let shown = try newsarchive("show", "2026-02-06/1", "--format", "json").output
    let facts = { (text: String) in text.components(separatedBy: "\"facts\": ").last }
    #expect(facts(read) == facts(shown))
    #expect(facts(read)?.contains("\"mentions\": [[6, 19], [70, 75]]") == true)
  }

  @Test(arguments: [
    ("facts xylophone", 1, "nothing found for xylophone"),
    (
      "facts Finch --kind quote", 1, "1 article found for Finch, without any fact of the kind quote"
    ),
    ("facts --kind vessel", 2, "there are no facts of the kind \"vessel\"; the kinds are person,"),
    ("facts --top --kind figure", 2, "a figure has no name"),
    ("facts --top --refresh", 2, "--top and --refresh are different things"),
    ("facts Finch --refresh", 2, "--refresh is about the whole archive, and takes no query"),
    ("facts 'headlin:x'", 2, "did you mean headline:?"),
    ("facts --columns nothing", 2, "there is no column \"nothing\""),
    ("facts --import missing.jsonl", 2, "cannot read missing.jsonl: there is no such file"),
    ("facts --archive none.db", 2, "there is no archive at none.db"),
    ("facts --refresh --archive none.db", 2, "there is no archive at none.db"),
    ("search", 2, "Missing expected argument '<query> ...'"),
    ("timeline", 2, "Missing expected argument '<query> ...'"),
  ])
  func `what there is none of, or cannot be done, is told`(
    line: String, status: Int32, message: String
  ) throws {
    let outcome = try newsarchive.shell("newsarchive \(line)")
    #expect(outcome.status == status)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }

  @Test func `an archive without facts says how to find them`() throws {
    try newsarchive.file(
      "3.txt", "Title: Rain\nDate: 2026-02-07\n\nrain fell on the hill.\n")
    try newsarchive("import", "3.txt", "--archive", "rain.db")
    let search = try newsarchive("search", "person:Finch", "--archive", "rain.db")
    #expect(search.status == 1)
    #expect(search.messages.contains("newsarchive facts --refresh"))
    let facts = try newsarchive("facts", "--archive", "rain.db")
    #expect(facts.status == 1)
    #expect(facts.messages.contains("newsarchive facts --refresh"))
  }
}
