public import Archive
public import ArgumentParser
import Query
import Results

/// `newsarchive timeline QUERY`
struct TimelineCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case chart, csv, json, svg
  }

  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Shows how many articles there are of each day, week, month or year.",
    discussion: """
      EXAMPLES:
        newsarchive timeline 'prisoner exchange'
        newsarchive timeline 'ceasefire OR truce' --by week --from 2025
        newsarchive timeline Grynkewich --by day --format svg --output days.svg

      COLUMNS of csv, and keys of json: period, start, articles

      EXIT STATUS: 0 found, 1 nothing found, 2 an error.
      """)

  @OptionGroup var search: QueryOptions
  @OptionGroup var earlier: RevisionOptions

  @Option(name: .long, help: ArgumentHelp("Day, week, month or year.", valueName: "period"))
  var by = Period.month

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The format: chart, csv, json or svg.", valueName: "name"))
  var format = Format.chart

  @OptionGroup var output: OutputOptions
  @OptionGroup var archive: ArchiveOptions

  private static let columns = [
    Column("period"), Column("start"), Column("articles", .number),
  ]

  func validate() throws { try search.needQuery() }

  func run() throws {
    let archive = try Archive(reading: try archive.path)
    let query = try search.parsed(for: archive)
    Deadline.set(search.timeout ?? Deadline.usual)
    var options = try search.searchOptions
    options.revisions = earlier.revisions
    let timeline = try archive.timeline(of: query, options, by: by)
    Deadline.clear()
    let dated = timeline.periods.reduce(0) { $0 + $1.articles }
    guard dated + timeline.undated > 0 else {
      throw try search.nothingFound(query, options, archive)
    }
    try write(timeline, query)
    let undated = timeline.undated > 0 ? ", and \(timeline.undated.grouped) undated" : ""
    Console.error.write(dated.counted("article") + undated)
  }

  private func write(_ timeline: Timeline, _ query: Query) throws {
    let bars = timeline.periods.map { TimelineBar(label: $0.name, count: $0.articles) }
    let destination = try output.destination(paging: format == .chart)
    defer { destination.close() }
    switch format {
    case .chart: try TimelineChart(destination.style).write(bars, to: destination.sink)
    case .svg: try destination.sink.write(TimelineSVG.document(title: "\(query)", bars: bars))
    case .csv, .json: try writeRows(timeline, destination.sink)
    }
    try destination.sink.flush()
  }

  private func writeRows(_ timeline: Timeline, _ sink: OutputSink) throws {
    guard var writer = Writers.named(format.rawValue)?.make(sink, WriterOptions()) else { return }
    try writer.begin(TimelineCommand.columns)
    for period in timeline.periods {
      try writer.row([
        .text(period.name), .text("\(period.start)"), .number(period.articles),
      ])
    }
    try writer.end()
  }
}

extension Period: ExpressibleByArgument {}
