import Articles
import Foundation
import TestSupport
import Testing

@testable import Stories

@Suite struct SampleGroupingTests {
  private let samples = SampleArticles.all
  private let grouped = SampleArticles.all.articles.map(\.grouped)

  /// All that is not as it should be, as `Expected/grouping-misses.txt` records it: `apart` lists
  /// the parts of a story that is not found whole, `foreign` what stands in it besides.
  @Test func `sample stories are found whole, and near misses are in none`() throws {
    var grouping = StoryGrouping(grouped)
    let stories = samples.names(of: grouping.all())
    var misses: [String] = []
    for story in SampleStory.names {
      let parts = stories.filter { $0.contains { $0.hasPrefix(story + "/") } }
      if parts.count > 1 {
        let own = parts.map { $0.filter { $0.hasPrefix(story + "/") }.joined(separator: " ") }
        misses.append("apart | \(own.joined(separator: " | "))")
      }
      for foreign in parts.joined() where !foreign.hasPrefix(story + "/") {
        misses.append("foreign | \(story) | \(foreign)")
      }
    }
    for story in stories where story.count > 1 && story.allSatisfy({ $0.hasPrefix("near-") }) {
      misses.append("together | \(story.joined(separator: " "))")
    }
    let recorded = try String(
      contentsOf: SampleStory.expectations.appending(path: "grouping-misses.txt"), encoding: .utf8
    ).split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    #expect(misses == recorded)
  }

  @Test func `the same articles give the same stories in whatever order they come`() {
    var grouping = StoryGrouping(grouped)
    let stories = grouping.all()
    var numbers = SeededNumbers(seed: 1)
    for _ in 0..<100 {
      var other = StoryGrouping(grouped.shuffled(using: &numbers))
      #expect(other.all() == stories)
    }
  }

  @Test func `ids decide nothing but between equals`() {
    var grouping = StoryGrouping(grouped)
    let stories = Set(grouping.all().map(Set.init))
    let others = grouped.map {
      GroupedArticle(
        id: ArticleID(rawValue: 1_000 - $0.id.rawValue), published: $0.published,
        textKey: $0.textKey, signature: $0.signature)
    }
    var other = StoryGrouping(others)
    let renamed = other.all().map { Set($0.map { ArticleID(rawValue: 1_000 - $0.rawValue) }) }
    #expect(Set(renamed) == stories)
  }
}
