import Articles
import Testing

@Suite struct SampleStoryTests {
  @Test(arguments: SampleStory.names)
  func `a sample story has its tellings and what is expected of them`(name: String) throws {
    let story = try SampleStory(name)
    #expect(story.articles.count >= 3)
    #expect(story.articles.allSatisfy { $0.words > 30 && !$0.facts.isEmpty })
    #expect(story.expected.contains { $0.kind == "quote" && !$0.lines.isEmpty })
  }
}
