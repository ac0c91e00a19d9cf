import Testing

/// What a search says besides its hits: why nothing was found, how it was read, what it can be
/// counted by.
@Suite struct SearchHelpTests {
  private let newsarchive: Program

  init() throws {
    newsarchive = try Program()
    try newsarchive("import", Program.samples + "/text", Program.samples + "/json")
  }

  @Test(arguments: [
    (
      "Grynkewitch",
      """
      nothing found for Grynkewitch
      grynkewitch: did you mean grynkewich, 4 articles?
      """
    ),
    (
      "Grynkewich AND Dhabi Abu",
      """
      nothing found for Grynkewich AND "Dhabi Abu"
        4  Grynkewich
        0  "Dhabi Abu"
      the words apart: Dhabi AND Abu finds 4 articles
      """
    ),
    (
      "Grynkewich NOT European",
      """
      nothing found for Grynkewich NOT European
         4  Grynkewich
        53  NOT European
      without Grynkewich: 53 articles
      without NOT European: 4 articles
      """
    ),
    (
      "Grynkewich and Xylophone",
      """
      nothing found for Grynkewich AND and AND Xylophone
         4  Grynkewich
        41  and
         0  Xylophone
      "and" is searched for as a word; the operator is written in capitals, AND
      """
    ),
  ])
  func `nothing found says why`(query: String, message: String) throws {
    let outcome = try newsarchive("search", query)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.messages == message + "\n")
  }

  @Test(arguments: [
    ("北京 AND (", "北京 AND (\n         ^"), ("\u{1B}[31mred (", "[31mred (\n        ^"),
    ("Zürich „Genève", "Zürich „Genève\n       ^"),
  ])
  func `carets stand under the place, whatever the characters`(query: String, shown: String) throws
  {
    let outcome = try newsarchive("search", query)
    #expect(outcome.status == 2)
    #expect(outcome.messages.hasPrefix("newsarchive: cannot read the query:\n\(shown)\n"))
  }

  @Test(arguments: [
    ("prisoner W/5 exchange", "W/5 is written NEAR/5 here"),
    ("person:Nobody", "nothing found for person:Nobody"),
  ])
  func `what others write, and what there is none of, is told`(query: String, hint: String) throws {
    let outcome = try newsarchive("search", query)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains(hint))
  }

  @Test func `nothing found on some days tells of the others`() throws {
    let outcome = try newsarchive("search", "Grynkewich", "--to", "2020")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("4 articles of other days than --from and --to allow"))
  }

  @Test func `a question with no article of all its words is pointed to any`() throws {
    let question = "what is it that the two countries agreed on in the capital xylophone"
    let all = try newsarchive("search", question)
    #expect(all.status == 1)
    #expect(all.messages.contains("no article has all of these words; --any ranks"))
    let any = try newsarchive("search", question, "--any", "--sort", "best", "--columns", "id")
    #expect(any.status == 0)
  }

  @Test func `explain shows the reading, the parts, and what is asked`() throws {
    let outcome = try newsarchive("search", "prisoner BEFORE/5 exchange date:2026", "--explain")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasPrefix(
        """
        reading
          (prisoner OR prisoners) BEFORE/5 (exchange OR exchanged) AND date:2026
        parts
          2  prisoner BEFORE/5 exchange
          8  date:2026
        FTS5, article_search
          {headline body byline source captions} : (NEAR("prisoner" "exchange", 5) OR NEAR("prisoner" "exchanged", 5) OR \
        NEAR("prisoners" "exchange", 5) OR NEAR("prisoners" "exchanged", 5))
        checked in the texts
          (prisoner OR prisoners) BEFORE/5 (exchange OR exchanged)
        SQL
        """))
    #expect(outcome.output.contains("article_search MATCH ?"))
  }

  @Test func `facets are small tables, or one list`() throws {
    let tables = try newsarchive("search", "Grynkewich", "--facets", "source,month,lang")
    #expect(tables.status == 0)
    let paragraphs = tables.output.split(separator: "\n\n")
    #expect(paragraphs.count == 3)
    #expect(paragraphs.last == "LANG  ARTICLES\nen           4\n")
    let list = try newsarchive("search", "Grynkewich", "--facets", "month", "--format", "csv")
    #expect(list.output == "facet,value,articles\r\nmonth,2026-02,3\r\nmonth,2026-01,1\r\n")
    let unknown = try newsarchive("search", "Grynkewich", "--facets", "colour")
    #expect(unknown.status == 2)
    #expect(unknown.messages.contains("--facets"))
  }

  @Test func `three questions are not asked at once`() throws {
    let outcome = try newsarchive("search", "x", "--count", "--explain")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("three different questions"))
  }

  @Test(arguments: [
    (["-Gaza", "Dhabi"], "Dhabi"), (["-(Gaza OR Kyiv)", "Dhabi"], "Dhabi NOT (Gaza OR Kyiv)"),
    (["Dhabi", "-Kyiv"], "Dhabi NOT Kyiv"),
    (["-\"Abu Dhabi\" Grynkewich"], "Grynkewich NOT \"Abu Dhabi\""),
  ])
  func `a query may begin with a minus`(arguments: [String], same: String) throws {
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let minus = try newsarchive.shell("newsarchive search \(quoted) --columns id -fcsv -l9")
    #expect(minus.output == (try newsarchive("search", same, "--columns", "id", "-fcsv").output))
    #expect(minus.status != 2)
  }

  @Test func `the help of the language has every construct and field`() throws {
    let help = try newsarchive("help", "query")
    #expect(help.status == 0)
    for written in ["A NEAR/5 B", "ATLEAST/3 A", "headline:(Russia OR Ukraine)", "query:talks"] {
      #expect(help.output.contains(written))
    }
    #expect(try newsarchive("query").output == help.output)
  }
}
