import Articles

@testable import Stories

/// A sample story with the comparison of its tellings.
struct StoryComparison {
  let story: SampleStory
  let comparison: Comparison

  init(_ name: String) throws {
    story = try SampleStory(name)
    comparison = Comparison(of: story.articles)
  }

  /// The file of a telling.
  func file(_ telling: Int) -> String { story.file(of: comparison.articles[telling]) }

  /// The telling of a file.
  func telling(_ file: String) -> Int? {
    comparison.articles.indices.first { self.file($0) == file }
  }
}
