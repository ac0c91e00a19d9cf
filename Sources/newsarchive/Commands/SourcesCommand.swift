import Archive
import ArgumentParser
import Articles
import Results

/// `newsarchive sources`
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "Lists the publishers, with how many articles each has.",
    discussion: """
      EXAMPLES:
        newsarchive sources
        newsarchive sources --format csv --columns source,articles
      """)

  @OptionGroup var results: ResultOptions
  @OptionGroup var archive: ArchiveOptions

  private static let columns = [
    Column("source"), Column("domain"), Column("articles", .number), Column("first"),
    Column("last"),
  ]

  func run() throws {
    let columns = try results.chosen(among: SourcesCommand.columns) ?? SourcesCommand.columns
    let sources = try Archive(reading: try archive.path).sources()
    try results.write(columns, paging: true) { add in
      for source in sources {
        try add(columns.map { SourcesCommand.cell($0.name, of: source) })
      }
    }
    Console.error.write(sources.count.counted("source"))
    if sources.isEmpty { throw ExitCode.nothing }
  }

  private static func cell(_ name: String, of source: Source) -> Cell {
    switch name {
    case "source": .text(source.name)
    case "domain": .text(source.domain)
    case "articles": .number(source.articles)
    case "first": .text(source.days?.lowerBound.description)
    case "last": .text(source.days?.upperBound.description)
    default: .missing
    }
  }
}
