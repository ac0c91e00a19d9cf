import Articles
import GRDB
import Stories

/// Writes stories: reads their articles, tells how these stand to each other on every core, and
/// keeps it.
struct StoryWriter {
  private let database: Database
  private let insertStory: BoundStatement
  private let insertArticle: BoundStatement

  /// How much is read before it is told: stories, and bytes of their texts.
  private static let (batchStories, batchBytes) = (1_000, 24 << 20)

  init(_ database: Database) throws {
    self.database = database
    insertStory = try BoundStatement(
      database,
      """
      INSERT INTO story(id, headline, first_day, last_day, articles, tellings, origins)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
    insertArticle = try BoundStatement(
      database,
      """
      INSERT INTO story_article(
        article_id, story_id, relation, nearest_id, likeness, origin, evidence)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
  }

  /// Writes stories of several articles each.
  func write(_ stories: [[GroupedArticle]]) throws {
    var batch: [[StoryInput]] = []
    var size = 0
    for story in stories {
      let inputs = try story.compactMap(input)
      size += inputs.reduce(0) { $0 + $1.article.body.utf8.count }
      batch.append(inputs)
      if batch.count >= StoryWriter.batchStories || size >= StoryWriter.batchBytes {
        try writeBatch(batch)
        batch.removeAll(keepingCapacity: true)
        size = 0
      }
    }
    try writeBatch(batch)
  }

  private func input(_ grouped: GroupedArticle) throws -> StoryInput? {
    try Archive.whole(grouped.id, database, tellsHow: true).map {
      StoryInput(article: $0, textKey: grouped.textKey, signature: grouped.signature)
    }
  }

  private func writeBatch(_ batch: [[StoryInput]]) throws {
    let told = batch.concurrentMap { StoryTeller($0).story }
    for case let story? in told { try write(story) }
  }

  private func write(_ story: ToldStory) throws {
    try insertStory.run(
      .integer(story.id.rawValue), .text(story.headline), .text(story.firstDay?.description),
      .text(story.lastDay?.description), .integer(Int64(story.articles.count)),
      .integer(Int64(story.tellings)), .integer(Int64(story.origins)))
    for article in story.articles {
      try insertArticle.run(
        .integer(article.id.rawValue), .integer(story.id.rawValue),
        .text(article.relation.rawValue), .integer(article.nearest?.rawValue),
        .real(article.likeness), .integer(Int64(article.origin)), .text(article.evidence))
    }
  }
}
