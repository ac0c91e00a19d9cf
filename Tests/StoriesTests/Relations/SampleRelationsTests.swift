import Articles
import Foundation
import Testing

@testable import Stories

@Suite struct SampleRelationsTests {
  private let samples = SampleArticles.all

  @Test(arguments: SampleStory.names)
  func `relations and origins are those expected`(name: String) throws {
    let expected = try ExpectedItem.items(
      of: String(
        contentsOf: SampleStory.expectations.appending(path: name + ".txt"), encoding: .utf8))
    let files = expected.filter { $0.kind == "article" }.map { $0.fields[0] }
    let articles = try files.map { try #require(samples.article("\(name)/\($0)")) }
    let story = try #require(StoryTeller.story(of: articles.reversed().map(\.input)))

    func file(_ id: ArticleID) -> String { String(samples.name(of: id).dropFirst(name.count + 1)) }
    let wanted = expected.filter { $0.kind == "article" }.map { "\($0.fields[0]) \($0.fields[3])" }
    let told = story.articles.map { article in
      let repeated =
        article.relation == .repeated && article.nearest != story.id
        ? article.nearest.map { " of \(file($0))" } : nil
      return "\(file(article.id)) \(article.relation.rawValue)\(repeated ?? "")"
    }
    #expect(told.sorted() == wanted.sorted())

    let origins = expected.filter { $0.kind == "origin" }
      .map { $0.fields[0].split(separator: " ").sorted().joined(separator: " ") }
    let found = Dictionary(grouping: story.articles, by: \.origin).values
      .map { $0.map { file($0.id) }.sorted().joined(separator: " ") }
    #expect(found.sorted() == origins.sorted())
    #expect(story.origins == origins.count)
  }

  /// Each that is not the first says what it shares with the nearest.
  @Test(arguments: SampleStory.names)
  func `every telling has its evidence`(name: String) throws {
    let articles = samples.articles.filter { samples.name(of: $0.id).hasPrefix(name + "/") }
    let story = try #require(StoryTeller.story(of: articles.map(\.input)))
    #expect(story.articles[0].evidence == nil && story.articles[0].nearest == nil)
    for article in story.articles.dropFirst() {
      #expect(article.evidence?.isEmpty == false && article.nearest != nil)
      #expect((0...1).contains(article.likeness))
    }
    #expect(story.headline != nil)
  }
}
