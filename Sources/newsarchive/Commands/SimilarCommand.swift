import Archive
import ArgumentParser
import Articles
import Results

/// `newsarchive similar ID`
struct SimilarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar",
    abstract: "Finds the articles that are most like one, by text and by facts, and says why.",
    discussion: """
      Likeness is from 0 to 1, by rare names, figures and words. Articles of any day are looked at, so \
      that what is like an article need not tell its story: a follow-up, last year's report of the same \
      kind. story says same where it does.

      EXAMPLES:
        newsarchive similar 2026-02-05/2
        newsarchive similar 2026-02-05/2 --limit 3 --format json

      COLUMNS: \(SimilarCommand.columns.map(\.name).joined(separator: ", "))

      EXIT STATUS: 0 found, 1 there is no such article or none like it, 2 an error.
      """)

  @Argument(help: ArgumentHelp("The id of an article, as 2026-02-05/2.", valueName: "id"))
  var id: String

  @Option(name: .shortAndLong, help: ArgumentHelp("How many articles at most.", valueName: "n"))
  var limit = 10

  @OptionGroup var results: ResultOptions
  @OptionGroup var archive: ArchiveOptions

  private static let columns = [
    Column("id"), Column("published"), Column("source"), Column("headline"), Column("url"),
    Column("likeness", .number), Column("story"), Column("why", .passage),
  ]
  private static let forReading = columns.filter { !["published", "url"].contains($0.name) }

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit cannot be less than 1") }
  }

  func run() throws {
    let id = try ArticleID(typed: id)
    let format = try results.outputFormat
    let columns =
      try results.chosen(among: SimilarCommand.columns)
      ?? (format.isPaged ? SimilarCommand.forReading : SimilarCommand.columns)
    let archive = try Archive(reading: try archive.path)
    guard try archive.article(id) != nil else {
      archive.tellMissing(id)
      throw ExitCode.nothing
    }
    let similar = try archive.similar(to: id, limit: limit)
    if !similar.isEmpty || !format.isPaged {
      try results.write(columns, paging: true) { add in
        for article in similar {
          try add(
            columns.map { SimilarCommand.cell($0.name, of: article, isForReading: format.isPaged) })
        }
      }
    }
    try StoryChanges.tellUngrouped(archive)
    guard similar.isEmpty else { return }
    Console.error.write("no article is like \(id)")
    throw ExitCode.nothing
  }

  private static func cell(
    _ name: String, of similar: SimilarArticle, isForReading: Bool
  ) -> Cell {
    switch name {
    case "likeness" where isForReading: .text(similar.likeness.inHundredths)
    case "id": .text(similar.article.id.description)
    case "published": .text(similar.article.published)
    case "source": .text(similar.article.source)
    case "headline": .text(similar.article.headline)
    case "url": .text(similar.article.url)
    case "likeness": .decimal(similar.likeness.inThousandths)
    case "story": .text(similar.isOfStory ? "same" : "other")
    case "why": .text(similar.evidence)
    default: .missing
    }
  }
}

extension Double {
  /// A likeness as a table has it, with its point under those of the others: `0.70`.
  fileprivate var inHundredths: String {
    let hundredths = Int((self * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
