public import Archive
public import ArgumentParser
import Articles
import Query
import Results
import Stories

/// `newsarchive timeline QUERY`
struct TimelineCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case chart, csv, json, svg
  }

  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Shows how many articles there are of each day, week, month or year.",
    discussion: """
      With --story it shows instead how the figures of a story changed with each telling, in the order \
      that compare has, too.

      EXAMPLES:
        newsarchive timeline 'prisoner exchange'
        newsarchive timeline 'ceasefire OR truce' --by week --from 2025
        newsarchive timeline Grynkewich --by day --format svg --output days.svg
        newsarchive timeline --story 2026-02-05/2

      COLUMNS of csv, and keys of json: period, start, articles; with --story: figure, published, \
      source, id, value, text, before

      EXIT STATUS: 0 found, 1 nothing found, 2 an error.
      """)

  @OptionGroup var search: QueryOptions
  @OptionGroup var earlier: RevisionOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How the figures changed in the story that this article tells.", valueName: "id"))
  var story: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Day, week, month or year; else month.", valueName: "period"))
  var by: Period?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The format: chart, csv, json or svg.", valueName: "name"))
  var format = Format.chart

  @OptionGroup var output: OutputOptions
  @OptionGroup var archive: ArchiveOptions

  private static let columns = [
    Column("period"), Column("start"), Column("articles", .number),
  ]

  func validate() throws {
    guard story != nil else { return try search.needQuery() }
    if !search.query.isEmpty || !search.isQueryAlone || earlier.revisions {
      throw ValidationError("--story is about one story, and takes no query")
    }
    if by != nil { throw ValidationError("--story has a line for each telling, and takes no --by") }
    if format == .svg { throw ValidationError("--story is shown as chart, csv or json") }
  }

  func run() throws {
    let archive = try Archive(reading: try archive.path)
    if let story { return try writeFigures(of: try ArticleID(typed: story), archive) }
    let query = try search.parsed(for: archive)
    Deadline.set(search.timeout ?? Deadline.usual)
    var options = try search.searchOptions
    options.revisions = earlier.revisions
    let timeline = try archive.timeline(of: query, options, by: by ?? .month)
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

  // MARK: The figures of a story

  private static let figureColumns = [
    Column("figure"), Column("published"), Column("source"), Column("id"), Column("value"),
    Column("text"), Column("before"),
  ]

  private func writeFigures(of id: ArticleID, _ archive: Archive) throws {
    guard try archive.article(id) != nil else {
      archive.tellMissing(id)
      throw ExitCode.nothing
    }
    guard let story = try archive.story(of: id) else {
      Console.error.write("no other article tells the story of \(id)")
      throw ExitCode.nothing
    }
    let comparison = Comparison(
      figuresOfStory: try archive.tellings(of: story, limit: ComparedArticles.most))
    let timeline = FigureTimeline(comparison)
    guard !timeline.figures.isEmpty else {
      if format != .chart { try writeFigures(timeline, comparison) }
      Console.error.write("no figure stands in more than one telling of this story")
      throw ExitCode.nothing
    }
    try writeFigures(timeline, comparison)
    let changed = timeline.figures.count(where: \.changes)
    Console.error.write(
      "\(timeline.figures.count.counted("figure")) in more than one telling, \(changed.grouped) changed"
    )
  }

  private func writeFigures(_ timeline: FigureTimeline, _ comparison: Comparison) throws {
    let destination = try output.destination(paging: format == .chart)
    defer { destination.close() }
    if format == .chart {
      try destination.sink.write(timeline.text(of: comparison, destination.style))
    } else {
      try writeRows(timeline, comparison, destination.sink)
    }
    try destination.sink.flush()
  }

  private func writeRows(
    _ timeline: FigureTimeline, _ comparison: Comparison, _ sink: OutputSink
  ) throws {
    guard var writer = Writers.named(format.rawValue)?.make(sink, WriterOptions()) else { return }
    try writer.begin(TimelineCommand.figureColumns)
    for figure in timeline.figures {
      for step in figure.steps {
        let article = comparison.articles[step.telling]
        try writer.row([
          .text(figure.about), .text(article.draft.published?.value.description),
          .text(article.source), .text("\(article.id)"), .text(step.value), .text(step.text),
          .text(step.before),
        ])
      }
    }
    try writer.end()
  }
}

extension Period: ExpressibleByArgument {}
