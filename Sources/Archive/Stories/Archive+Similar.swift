public import Articles
import Foundation
import GRDB
import Stories

/// An article that is like another, and why.
public struct SimilarArticle: Sendable {
  public let article: Story.Entry
  /// From 0 to 1.
  public let likeness: Double
  /// What the two share, in words.
  public let evidence: String
  /// Whether both tell the same story.
  public let isOfStory: Bool
}

extension Archive {
  /// The articles that are most like one, whatever their days, the nearest first.
  ///
  ///     try archive.similar(to: id, limit: 5)
  public func similar(to id: ArticleID, limit: Int) throws(ArchiveError) -> [SimilarArticle] {
    try read { database in
      guard let id = try Archive.currentID(of: id, database) else { return [] }
      let nearest = try Archive.nearest(to: id, limit, database)
      guard let own = try Archive.whole(id, database) else { return [] }
      let reader = try StoryReader(database)
      let story = Set(try reader.story(of: id)?.articles.map(\.id) ?? [])
      return try nearest.compactMap { other, likeness in
        guard let article = try Archive.whole(other, database),
          let entry = try reader.story(.single(other.rawValue))?.articles.first
        else { return nil }
        return SimilarArticle(
          article: entry, likeness: likeness,
          evidence: StoryTeller.evidence(of: own, and: article), isOfStory: story.contains(other))
      }
    }
  }

  private static func nearest(
    to id: ArticleID, _ limit: Int, _ database: Database
  ) throws -> [(ArticleID, Double)] {
    let packed = try Data.fetchOne(
      database, sql: "SELECT signature FROM story_signature WHERE article_id = ?",
      arguments: [id.rawValue])
    guard let packed, let own = StorySignature(packed: [UInt8](packed)) else { return [] }
    var found: [(ArticleID, Double)] = []
    let rows = try Row.fetchCursor(
      database, sql: "SELECT article_id, signature FROM story_signature WHERE article_id <> ?",
      arguments: [id.rawValue])
    while let row = try rows.next() {
      guard let other = StorySignature(packed: [UInt8](try row.value(at: 1) as Data)) else {
        continue
      }
      let likeness = own.likeness(to: other)
      if likeness >= leastSimilar {
        found.append((ArticleID(rawValue: try row.value(at: 0)), likeness))
      }
    }
    return Array(found.sorted { ($0.1, $0.0) > ($1.1, $1.0) }.prefix(limit))
  }

  /// What is less alike shares only its subject, or its words.
  private static let leastSimilar = 0.15
}
