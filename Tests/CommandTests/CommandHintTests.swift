import Testing

/// What a person is told whose command line has no command where one should stand.
@Suite struct CommandHintTests {
  private let newsarchive: Program

  init() throws { newsarchive = try Program() }

  @Test func `an option before the command is put in its place`() throws {
    let outcome = try newsarchive("--archive", "my archive.db", "search", "fire", "it's")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("Unknown option '--archive'"))
    #expect(
      outcome.messages.hasSuffix(
        """
        Options stand after the command: \
        newsarchive search --archive 'my archive.db' fire 'it'\\''s'

        """), "\(outcome.messages)")
  }

  @Test(arguments: [
    ("serch", "There is no command 'serch'; did you mean 'search'? newsarchive --help lists all."),
    (
      "exprot", "There is no command 'exprot'; did you mean 'export'? newsarchive --help lists all."
    ),
    ("clippings/", "There is no command 'clippings/'; newsarchive --help lists all."),
    ("", "There is no command ''; newsarchive --help lists all."),
  ])
  func `a command that there is not is told, and the one that was meant`(
    name: String, hint: String
  ) throws {
    let outcome = try newsarchive(name, "fire")
    #expect(outcome.status == 2)
    #expect(outcome.messages.hasSuffix(hint + "\n"), "\(outcome.messages)")
  }

  @Test func `an error of a command has no such hint`() throws {
    let outcome = try newsarchive("search", "--archiv", "x", "fire")
    #expect(outcome.status == 2)
    #expect(!outcome.messages.contains("Options stand"))
    #expect(!outcome.messages.contains("There is no command"))
  }
}
