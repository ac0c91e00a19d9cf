import Archive
import ArgumentParser
import Articles
import Results

/// `newsarchive sources`
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "Lists the publishers, with how many articles each has, and puts their names right.",
    discussion: """
      A publisher has one name, whatever its pages call it. Names are compared without capitals, accents \
      and punctuation, a "The" before them and a ".com" after them, and articles that tell no name are of \
      the publisher at whose domain they are. What that leaves apart, or wrongly together, is put right \
      here; later imports follow. source: in a search finds a publisher by all its names.

      EXAMPLES:
        newsarchive sources
        newsarchive sources --aliases
        newsarchive sources --rename 'cbsnews.com' 'CBS News'
        newsarchive sources --merge 'CBS Evening News' 'CBS News'
        newsarchive sources --format csv --columns source,articles

      COLUMNS: \((columns + [aliasColumn]).map(\.name).joined(separator: ", "))

      EXIT STATUS: 0 found or done, 1 nothing found, 2 an error.
      """)

  @Flag(name: .long, help: "Show the other names and domains under which each appeared.")
  var aliases = false

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      "Give the publisher OLD the name NEW; the old one stays known.", valueName: "old new"))
  var rename: [String] = []

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      "Make two publishers one: the articles of A become those of B.", valueName: "a b"))
  var merge: [String] = []

  @OptionGroup var results: ResultOptions
  @OptionGroup var archive: ArchiveOptions

  private static let aliasColumn = Column("aliases")

  private static let columns = [
    Column("source"), Column("domain"), Column("articles", .number), Column("first"),
    Column("last"),
  ]

  func validate() throws {
    for (option, names) in [("--rename", rename), ("--merge", merge)] where !names.isEmpty {
      guard names.count == 2 else {
        throw ValidationError("\(option) takes two names, as in \(option) 'CBS' 'CBS News'")
      }
      guard names.allSatisfy({ !$0.allSatisfy(\.isWhitespace) }) else {
        throw ValidationError("\(option) needs names that are not empty")
      }
    }
    if !rename.isEmpty, !merge.isEmpty {
      throw ValidationError("--rename and --merge are two steps; do one after the other")
    }
  }

  func run() throws {
    let path = try archive.path
    if !rename.isEmpty {
      return tell(try SourceEditor(path).rename(rename[0], to: rename[1].joinedWords))
    }
    if !merge.isEmpty { return tell(try SourceEditor(path).merge(merge[0], into: merge[1])) }
    let all = SourcesCommand.columns + [SourcesCommand.aliasColumn]
    let columns = try results.chosen(among: all) ?? (aliases ? all : SourcesCommand.columns)
    let sources = try Archive(reading: path).sources()
    try results.write(columns, paging: true) { add in
      for source in sources {
        try add(columns.map { SourcesCommand.cell($0.name, of: source) })
      }
    }
    Console.error.write(sources.count.counted("source"))
    if sources.isEmpty { throw ExitCode.nothing }
  }

  /// `CBS News: 1,204 articles, also known as cbsnews.com, CBS NEWS`
  private func tell(_ source: Source) {
    let known =
      source.aliases.isEmpty ? "" : ", also known as \(source.aliases.joined(separator: ", "))"
    Console.error.write(
      TerminalText.line("\(source.name): \(source.articles.counted("article"))\(known)"))
  }

  private static func cell(_ name: String, of source: Source) -> Cell {
    switch name {
    case "source": .text(source.name)
    case "domain": .text(source.domain)
    case "articles": .number(source.articles)
    case "first": .text(source.days?.lowerBound.description)
    case "last": .text(source.days?.upperBound.description)
    case "aliases": .list(source.aliases)
    default: .missing
    }
  }
}

extension String {
  /// The text on one line, with single spaces and none at its ends, as names are kept.
  fileprivate var joinedWords: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
