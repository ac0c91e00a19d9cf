import Archive
import Articles
import Results

/// The columns of a search's hits: a documented contract.
enum HitColumns {
  static let all: [Column] = [
    Column("id"), Column("published"), Column("source"), Column("headline"), Column("byline"),
    Column("url"), Column("words", .number), Column("snippet", .passage), Column("updated"),
    Column("language"), Column("dateline"), Column("revision", .number),
    Column("captions", .passage), Column("body", .passage),
  ]

  static let byDefault = Array(all[..<8])

  /// Those of a table for reading, which has room for a few; the id holds the day.
  static let forReading = all.filter { ["id", "source", "headline", "snippet"].contains($0.name) }

  /// What a row has besides that stands for all hits of its story.
  static let ofGroups = [Column("story"), Column("others", .number)]

  static func cells(of group: HitGroup, _ columns: [Column]) -> [Cell] {
    columns.map { column in
      switch column.name {
      case "story": .text(group.story?.description)
      case "others": .number(group.others)
      default: cell(column.name, of: group.hit)
      }
    }
  }

  static func cells(of hit: Hit, _ columns: [Column]) -> [Cell] {
    columns.map { cell($0.name, of: hit) }
  }

  private static func cell(_ name: String, of hit: Hit) -> Cell {
    switch name {
    case "id": .text(hit.id.description)
    case "published": .text(hit.published)
    case "source": .text(hit.source)
    case "headline": .text(hit.headline)
    case "byline": hit.byline.isEmpty ? .missing : .list(hit.byline)
    case "url": .text(hit.url)
    case "words": .number(hit.words)
    case "snippet": hit.snippet.map { .marked($0) } ?? .missing
    case "updated": .text(hit.updated)
    case "language": .text(hit.language)
    case "dateline": .text(hit.dateline)
    case "revision": .number(hit.revision)
    case "captions": hit.captions.isEmpty ? .missing : .list(hit.captions)
    case "body": .text(hit.body)
    default: .missing
    }
  }
}
