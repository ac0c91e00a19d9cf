import Testing

/// Where tellings disagree, and how a story's figures changed, as a person asks for it.
@Suite struct ConflictsCommandTests {
  private let newsarchive: Program

  private static func telling(
    _ headline: String, _ source: String, _ date: String, _ dead: String, _ force: String
  ) -> String {
    """
    Title: \(headline)
    Source: \(source)
    Date: \(date)

    A fire at the harbor of Brunn killed \(dead) people on Thursday and burned 40 boats, the fire \
    service said. The flames began in a warehouse of nets on Pier 9 and were out by dawn.

    “Peace on the water is won through \(force),” said Ada Holm, the mayor of Brunn.
    """
  }

  init() throws {
    newsarchive = try Program()
    try newsarchive.file(
      "1.txt",
      ConflictsCommandTests.telling(
        "Two die in Brunn fire", "Harbor Wire", "2026-02-05", "two", "strength"))
    try newsarchive.file(
      "2.txt",
      ConflictsCommandTests.telling(
        "Brunn mourns after fire", "Coast Paper", "2026-02-06", "three", "force"))
    try newsarchive.file(
      "3.txt", "Title: Bread\nDate: 2026-02-06\n\nThe baker of Olm won a prize for rye bread.\n")
    try newsarchive("import", "1.txt", "2.txt", "3.txt")
  }

  @Test func `a row is a difference, the worst story and difference first`() throws {
    let found = try newsarchive(
      "conflicts", "--format", "csv", "--columns", "story,kind,about,values")
    #expect(found.status == 0)
    #expect(
      found.output == """
        story,kind,about,values\r
        2026-02-05/1,figure,people killed,2 (Harbor Wire); 3 (Coast Paper)\r
        2026-02-05/1,quote,Ada Holm,“Peace on the water is won through strength” (Harbor Wire); \
        “Peace on the water is won through force” (Coast Paper)\r

        """)
    #expect(found.messages.contains("1 story"))
  }

  @Test func `a table has the title of each story`() throws {
    let found = try newsarchive("conflicts")
    #expect(
      found.output == """
        2026-02-05/1  Two die in Brunn fire
                      2026-02-05..06, 2 articles, 1 telling, 1 origin
          figure  people killed
                  2  Harbor Wire
                  3  Coast Paper
                  the later telling has the higher count
          quote   Ada Holm
                  “Peace on the water is won through [strength|force]”
                  [Harbor Wire|Coast Paper]

        """)
    let rows = try newsarchive("conflicts", "--columns", "title,kind")
    #expect(rows.output.contains("Two die in Brunn fire  figure\n"))
  }

  @Test(arguments: [
    ("json", "[]\n"), ("jsonl", ""), ("csv", "story,title,kind,about,values,note,weight\r\n"),
  ])
  func `programs are told of nothing in their format`(format: String, text: String) throws {
    let found = try newsarchive("conflicts", "xylophone", "--format", format)
    #expect(found.status == 1)
    #expect(found.output == text)
    let wrong = try newsarchive("conflicts", "xylophone", "--format", "html")
    #expect(wrong.status == 2)
  }

  @Test(arguments: [
    ("conflicts --kind figure", 0, "people killed"),
    ("conflicts fire --kind quote --limit 1", 0, "won through [strength|force]"),
    ("conflicts --kind place", 1, "no tellings of one story were found that disagree"),
    ("conflicts bread", 1, "no tellings of one story were found that disagree"),
    ("conflicts xylophone", 1, "nothing found for xylophone"),
    ("conflicts --kind vessel", 2, "there are no differences of the kind \"vessel\""),
    ("conflicts --limit -1", 2, "--limit"),
    ("timeline --story 2026-02-09/2", 1, "there is no article 2026-02-09/2"),
    ("compare --story 2026-02-06/2", 1, "no other text tells the story of 2026-02-06/2"),
    ("show 2026-02-06/1", 0, "side by side: newsarchive compare --story 2026-02-05/1"),
    ("timeline --story 2026-02-06/2", 1, "no other article tells the story of 2026-02-06/2"),
    ("timeline --story 2026-02-05/1 fire", 2, "--story is about one story, and takes no query"),
    ("timeline --story 2026-02-05/1 --format svg", 2, "chart, csv or json"),
    ("timeline --story one", 2, "\"one\" is no id of an article"),
  ])
  func `what is asked for is found, or told`(
    line: String, status: Int32, text: String
  ) throws {
    let outcome = try newsarchive.shell("newsarchive \(line)")
    #expect(outcome.status == status)
    #expect((outcome.output + outcome.messages).contains(text), "\(outcome.messages)")
  }

  @Test func `a timeline of a story tells how its figures changed`() throws {
    let timeline = try newsarchive("timeline", "--story", "2026-02-06/1")
    #expect(
      timeline.output == """
        people killed
          2026-02-05  Harbor Wire  2
          2026-02-06  Coast Paper  3  was 2

        boats burned
          2026-02-05  Harbor Wire  40
          2026-02-06  Coast Paper  40

        """)
    #expect(timeline.messages == "2 figures in more than one telling, 1 changed\n")
    let rows = try newsarchive("timeline", "--story", "2026-02-06/1", "--format", "csv")
    #expect(
      rows.output.hasPrefix(
        """
        figure,published,source,id,value,text,before\r
        people killed,2026-02-05,Harbor Wire,2026-02-05/1,2,two,\r
        people killed,2026-02-06,Coast Paper,2026-02-06/1,3,three,2\r

        """))
  }
}
