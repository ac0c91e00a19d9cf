import Archive
import Articles
import Results
import Stories

/// The columns of a list of stories: a documented contract.
enum StoryColumns {
  /// What a story has.
  static let ofStory = [
    Column("story"), Column("days"), Column("from"), Column("to"), Column("title"),
    Column("articles", .number), Column("tellings", .number), Column("origins", .number),
    Column("sources"), Column("extent", .passage), Column("why", .passage),
  ]
  /// What each of its articles has.
  static let ofArticle = [
    Column("id"), Column("published"), Column("source"), Column("headline"), Column("url"),
    Column("words", .number), Column("relation"), Column("nearest"), Column("likeness", .number),
    Column("certainty"), Column("origin", .number), Column("evidence", .passage),
  ]
  static let all = ofStory + ofArticle

  /// For reading: a row a story.
  static let forReading = named(["story", "days", "title", "extent"])
  /// For a report: a row a story.
  static let forReport = named([
    "story", "days", "title", "articles", "tellings", "origins", "sources", "why",
  ])
  /// For a spreadsheet: a row an article.
  static let byDefault =
    named(["story", "title", "from", "to", "articles", "tellings", "origins", "why"]) + ofArticle

  private static func named(_ names: [String]) -> [Column] {
    names.compactMap { name in all.first { $0.name == name } }
  }

  /// The rows of a story: one an article where a column is about articles, and one otherwise.
  static func rows(of story: Story, _ columns: [Column]) -> [[Cell]] {
    guard columns.contains(where: { ofArticle.contains($0) }) else {
      return [columns.map { cell($0.name, of: story) ?? .missing }]
    }
    let cells = columns.map { cell($0.name, of: story) }
    return story.articles.map { entry in
      zip(columns, cells).map { $1 ?? cell($0.name, of: entry) }
    }
  }

  /// What is about the story; nil for a column about an article.
  private static func cell(_ name: String, of story: Story) -> Cell? {
    switch name {
    case "story": .text(story.id.description)
    case "days": .text(story.days)
    case "from": .text(story.firstDay?.description)
    case "to": .text(story.lastDay?.description)
    case "title": .text(story.headline)
    case "articles": .number(story.articles.count)
    case "tellings": .number(story.tellings)
    case "origins": .number(story.origins)
    case "sources": .list(story.sources)
    case "extent": .text(story.extentAndSources)
    case "why": .text(story.why)
    default: nil
    }
  }

  private static func cell(_ name: String, of entry: Story.Entry) -> Cell {
    switch name {
    case "id": .text(entry.id.description)
    case "published": .text(entry.published)
    case "source": .text(entry.source)
    case "headline": .text(entry.headline)
    case "url": .text(entry.url)
    case "words": .number(entry.words)
    case "relation": .text(entry.told.relation.rawValue)
    case "nearest": .text(entry.told.nearest?.description)
    case "likeness": .decimal(entry.told.likeness.inThousandths)
    case "certainty": .text(entry.told.certainty.rawValue)
    case "origin": .number(entry.told.origin)
    case "evidence": .text(entry.told.evidence)
    default: .missing
    }
  }
}
