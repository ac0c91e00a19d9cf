import Testing

/// Publishers listed, renamed and merged.
@Suite struct SourcesCommandTests {
  private let newsarchive: Program

  init() throws {
    newsarchive = try Program()
    for (number, source) in ["Harbor Wire", "HARBOR WIRE", "Meridian"].enumerated() {
      try newsarchive.file(
        "\(number).txt",
        "Title: H\(number)\nDate: 2026-02-05\nSource: \(source)\n\nRain in town number \(number).\n"
      )
    }
    try newsarchive("import", "0.txt", "1.txt", "2.txt")
  }

  @Test func `aliases are listed`() throws {
    let list = try newsarchive("sources", "--aliases", "--format", "csv")
    #expect(
      list.output == """
        source,domain,articles,first,last,aliases\r
        Harbor Wire,,2,2026-02-05,2026-02-05,HARBOR WIRE\r
        Meridian,,1,2026-02-05,2026-02-05,\r

        """)
  }

  @Test func `a publisher is renamed, and found by all its names`() throws {
    let renamed = try newsarchive("sources", "--rename", "harbor wire", "The Wire")
    #expect(renamed.status == 0)
    #expect(renamed.messages == "The Wire: 2 articles, also known as HARBOR WIRE, Harbor Wire\n")
    #expect(try newsarchive("search", "source:harbor", "--count").output == "2\n")
    #expect(try newsarchive("search", "source:\"the wire\"", "--count").output == "2\n")
  }

  @Test func `two publishers are made one`() throws {
    let merged = try newsarchive("sources", "--merge", "Meridian", "Harbor Wire")
    #expect(merged.messages == "Harbor Wire: 3 articles, also known as HARBOR WIRE, Meridian\n")
    #expect(try newsarchive("sources").messages == "1 source\n")
  }

  @Test(arguments: [
    ("--rename 'Meridien' X", "did you mean \"Meridian\"?"), ("--rename Meridian", "two names"),
    ("--merge A B C", "two names"), ("--merge Meridian ' '", "names that are not empty"),
    ("--merge Meridian MERIDIAN", "are one publisher already: Meridian"),
    ("--rename Meridian 'harbor wire'", "newsarchive sources --merge 'Meridian' 'harbor wire'"),
    ("--rename Meridian X --merge X Y", "do one after the other"),
    ("--rename A B --archive none.db", "there is no archive at none.db"),
  ])
  func `what cannot be done is told`(options: String, message: String) throws {
    let outcome = try newsarchive.shell("newsarchive sources \(options)")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains(message), "\(outcome.messages)")
  }
}
