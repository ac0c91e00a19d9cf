import Articles
import Foundation
import GRDB
import Query
import Stories
import Testing

@testable import Archive

/// What is kept of how articles stand to each other.
@Suite struct StoryWriterTests {
  private let files: TemporaryArchive
  private static let samples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("SampleData/stories")

  init() throws {
    files = try TemporaryArchive()
    try FileManager.default.copyItem(
      at: StoryWriterTests.samples.appendingPathComponent("quake-quilmarca"),
      to: URL(fileURLWithPath: files.folder + "/quake"))
    try files.importing("quake")
  }

  private func stories() throws -> [Story] {
    var stories: [Story] = []
    try files.archive().forEachStory(of: .everything) { stories.append($0) }
    return stories
  }

  @Test func `a story that is read article by article is told as one that is held`() throws {
    let story = try #require(try stories().max { $0.articles.count < $1.articles.count })
    let queue = try ArchiveFile.openForReading(files.path)
    let (held, read) = try queue.read { database in
      let grouped = try story.articles.compactMap { entry in
        try StoryWriterTests.grouped(entry.id, database)
      }
      return (
        try StoryTeller.story(of: grouped.compactMap { try StoryInput($0, database) }),
        try LongStory(grouped.reversed(), database).told()
      )
    }
    #expect(held == read)
    #expect(held?.articles.count == story.articles.count)
  }

  private static func grouped(_ id: ArticleID, _ database: Database) throws -> GroupedArticle? {
    let row = try Row.fetchOne(
      database, sql: "SELECT text_key, signature FROM story_signature WHERE article_id = ?",
      arguments: [id.rawValue])
    guard let row, let signature = StorySignature(packed: [UInt8](row[1] as Data)) else {
      return nil
    }
    return GroupedArticle(id: id, published: id.day, textKey: row[0], signature: signature)
  }

  @Test func `what another name of a publisher changes in a story is noted, and told anew`() throws
  {
    let before = try #require(try stories().max { $0.articles.count < $1.articles.count })
    let sources = before.sources
    try #require(sources.count > 1 && before.origins > 1)
    let last = try #require(sources.last)
    for source in sources.dropLast() { _ = try SourceEditor(files.path).merge(source, into: last) }
    // An article each, but for that of the publisher who stays.
    #expect(try files.plainSQL("SELECT count(*) FROM story_change") == [sources.count - 1])
    try files.file("bread.txt", article("Bread", date: "2026-02-06", "The baker of Olm won."))
    try files.importing("bread.txt")
    let after = try stories()
    let told = try #require(after.first { $0.id == before.id })
    #expect(told.origins < before.origins)
    _ = try StoryRefresher(files.path).run(anew: true) { _ in }
    #expect(try stories() == after)
  }
}
