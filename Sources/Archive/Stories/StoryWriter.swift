import Articles
import GRDB
import Stories

/// Writes stories: reads their articles, tells how these stand to each other on every core, and
/// keeps it.
///
/// However many articles a story has, and however long they are, no more than a batch of them is
/// held at a time.
struct StoryWriter {
  private let database: Database
  private let insertStory: BoundStatement
  private let insertArticle: BoundStatement

  /// How much is read before it is told: stories, and bytes of their articles.
  private static let (batchStories, batchBytes) = (1_000, 32 << 20)

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
      guard let inputs = try inputs(of: story) else {
        if let told = try LongStory(story, database).told() { try write(told) }
        continue
      }
      size += inputs.reduce(0) { $0 + $1.size }
      batch.append(inputs)
      if batch.count >= StoryWriter.batchStories || size >= StoryWriter.batchBytes {
        try writeBatch(batch)
        batch.removeAll(keepingCapacity: true)
        size = 0
      }
    }
    try writeBatch(batch)
  }

  /// The articles of a story; nil where they are too much to be held.
  private func inputs(of story: [GroupedArticle]) throws -> [StoryInput]? {
    var inputs: [StoryInput] = []
    var size = 0
    for grouped in story {
      guard let input = try StoryInput(grouped, database) else { continue }
      size += input.size
      guard size <= StoryWriter.batchBytes else { return nil }
      inputs.append(input)
    }
    return inputs
  }

  private func writeBatch(_ batch: [[StoryInput]]) throws {
    let told = batch.concurrentMap { StoryTeller.story(of: $0) }
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

extension StoryInput {
  /// An article as an archive has it; nil where it has none.
  init?(_ grouped: GroupedArticle, _ database: Database) throws {
    guard let article = try Archive.whole(grouped.id, database, tellsHow: true) else { return nil }
    self.init(article: article, textKey: grouped.textKey, signature: grouped.signature)
  }
}
