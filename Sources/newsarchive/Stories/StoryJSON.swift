import Archive
import Articles
import Results
import Stories

/// A story as JSON: a documented contract.
enum StoryJSON {
  static func object(_ story: Story) -> JSONText {
    .object([
      .init("story", .string(story.id.description)), .init("title", .string(story.headline)),
      .init("from", .string(story.firstDay?.description)),
      .init("to", .string(story.lastDay?.description)),
      .init("tellings", .integer(story.tellings)), .init("origins", .integer(story.origins)),
      .init("why", .string(story.why)),
      .init("articles", .array(story.articles.map(article))),
    ])
  }

  private static func article(_ entry: Story.Entry) -> JSONText {
    let told = entry.told
    return .object([
      .init("id", .string(entry.id.description)), .init("url", .string(entry.url)),
      .init("headline", .string(entry.headline)), .init("source", .string(entry.source)),
      .init("published", .string(entry.published)),
      .init("relation", .string(told.relation.rawValue)),
      .init("nearest", .string(told.nearest?.description)),
      .init("likeness", .number(told.likeness.inThousandths)),
      .init("certainty", .string(told.certainty.rawValue)),
      .init("evidence", .string(told.evidence)), .init("origin", .integer(told.origin)),
    ])
  }
}
