import Archive
import ArgumentParser
import Articles
import Results

/// `newsarchive stats`
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Says what the archive holds, in numbers.",
    discussion: """
      EXAMPLES:
        newsarchive stats
        newsarchive stats --format json

      COLUMNS: \(columns.map(\.name).joined(separator: ", "))

      EXIT STATUS: 0 done, 2 an error.
      """)

  @OptionGroup var results: ResultOptions
  @OptionGroup var archive: ArchiveOptions

  private static let columns = [Column("what"), Column("count", .number)]

  func run() throws {
    let columns = try results.chosen(among: StatsCommand.columns) ?? StatsCommand.columns
    let archive = try Archive(reading: try archive.path)
    let statistics = try archive.statistics()
    try results.write(columns, paging: true) { add in
      for (name, number) in StatsCommand.rows(statistics) {
        try add(columns.map { $0.name == "what" ? .text(name) : .number(number) })
      }
    }
    let days = statistics.days.map { ", \($0.lowerBound) to \($0.upperBound)" } ?? ""
    Console.error.write("\(TerminalText.path(archive.path))\(days)")
  }

  private static func rows(_ statistics: Statistics) -> [(String, Int)] {
    [
      ("articles", statistics.articles), ("undated articles", statistics.undated),
      ("earlier revisions", statistics.revisions), ("sources", statistics.sources),
      ("originals", statistics.originals), ("sightings", statistics.sightings),
      ("facts", statistics.facts), ("stories", statistics.stories),
      ("imports", statistics.imports), ("rejections", statistics.rejections),
      ("bytes on disk", statistics.bytes),
    ] + statistics.years.map { ("articles of \($0.year)", $0.articles) }
  }
}
