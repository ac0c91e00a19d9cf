import Articles
import TestSupport
import Testing

@testable import Stories

@Suite struct StoryUpdateTests {
  /// Articles as an archive holds them, and the stories that it keeps.
  private struct Kept {
    var articles: [GroupedArticle] = []
    var stories: Set<Set<ArticleID>> = []

    /// Puts articles in, or takes some out, or changes some, and groups what that touches.
    mutating func change(came: [GroupedArticle] = [], gone: [ArticleID] = []) {
      let changed = Set(came.map(\.id)).union(gone)
      let were = articles.filter { changed.contains($0.id) }
      articles = articles.filter { !changed.contains($0.id) } + came
      var update = StoryUpdate(articles, came: Set(came.map(\.id)), gone: were)
      let found = update.stories()
      let touched = Set(found.joined()).union(changed)
      stories = Set(stories.map { $0.subtracting(touched) }.filter { !$0.isEmpty })
      stories.formUnion(found.map(Set.init))
    }

    var anew: Set<Set<ArticleID>> {
      var grouping = StoryGrouping(articles)
      return Set(grouping.all().map(Set.init))
    }

    /// Stories by their articles' numbers: `1 2, 3`.
    var listing: String {
      stories.map { $0.map(\.rawValue).sorted().map(String.init).joined(separator: " ") }
        .sorted().joined(separator: ", ")
    }
  }

  @Test func `an article that tells of both joins two, and its deletion parts them`() {
    var kept = Kept()
    kept.change(came: [
      InventedSignatures.article(1, [1: 1]), InventedSignatures.article(2, [1: 0.2, 2: 0.98]),
    ])
    #expect(kept.listing == "1, 2")
    kept.change(came: [InventedSignatures.article(3, [1: 1.2, 2: 0.98])])
    #expect(kept.listing == "1 2 3")
    kept.change(gone: [ArticleID(rawValue: 3)])
    #expect(kept.listing == "1, 2")
  }

  @Test func `an article that gets another day leaves its story, and comes back to it`() {
    var kept = Kept()
    kept.change(came: (1...3).map { InventedSignatures.article($0, [1: 1, Int($0) + 1: 0.3]) })
    #expect(kept.listing == "1 2 3")
    kept.change(came: [InventedSignatures.article(2, [1: 1, 3: 0.3], day: 60)])
    #expect(kept.listing == "1 3, 2")
    kept.change(came: [InventedSignatures.article(2, [1: 1, 3: 0.3], day: nil)])
    #expect(kept.listing == "1 2 3")
  }

  @Test func `of copies that go, the others stay one story`() {
    var kept = Kept()
    kept.change(came: (1...4).map { InventedSignatures.article($0, [1: 1], text: 7) })
    #expect(kept.listing == "1 2 3 4")
    kept.change(gone: [ArticleID(rawValue: 1)])
    #expect(kept.listing == "2 3 4")
    kept.change(came: [InventedSignatures.article(3, [2: 1])])
    #expect(kept.listing == "2 4, 3")
    kept.change(gone: [2, 3, 4].map(ArticleID.init(rawValue:)))
    #expect(kept.listing == "")
  }

  @Test func `nothing that changed touches nothing`() {
    let articles = (1...5).map { InventedSignatures.article($0, [1: 1]) }
    var update = StoryUpdate(articles, came: [], gone: [])
    #expect(update.stories().isEmpty && update.days == nil)
    var empty = StoryUpdate([], came: [], gone: [])
    #expect(empty.stories().isEmpty)
  }

  @Test(arguments: 0..<40)
  func `many changes give what grouping from nothing gives`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    var kept = Kept()
    var last: Int64 = 0
    for _ in 0..<12 {
      var came: [GroupedArticle] = []
      for _ in 0..<Int.random(in: 0...12, using: &numbers) {
        last += 1
        came.append(StoryUpdateTests.random(last, &numbers))
      }
      var ids = kept.articles.map(\.id).shuffled(using: &numbers)
      let changes = min(ids.count, Int.random(in: 0...4, using: &numbers))
      // Re-dated, or with another text, or both.
      came += ids.prefix(changes).map { StoryUpdateTests.random($0.rawValue, &numbers) }
      ids.removeFirst(changes)
      kept.change(
        came: came, gone: Array(ids.prefix(Int.random(in: 0...5, using: &numbers))))
      #expect(kept.stories == kept.anew)
    }
  }

  /// An article about a few of some subjects, often one of a few texts, on one of 50 days or none.
  private static func random(
    _ id: Int64, _ numbers: inout SeededNumbers
  ) -> GroupedArticle {
    var subjects: [Int: Double] = [Int.random(in: 0..<6, using: &numbers): 1]
    for _ in 0..<Int.random(in: 0...3, using: &numbers) {
      subjects[Int.random(in: 0..<24, using: &numbers)] = .random(in: 0.1...1, using: &numbers)
    }
    let day =
      Int.random(in: 0..<4, using: &numbers) == 0 ? nil : Int.random(in: 0..<50, using: &numbers)
    let isCopy = Int.random(in: 0..<4, using: &numbers) == 0
    if isCopy {
      let subject = Int.random(in: 0..<3, using: &numbers)
      return InventedSignatures.article(id, [subject: 1], day: day, text: Int64(-subject))
    }
    return InventedSignatures.article(id, subjects, day: day)
  }

  @Test(arguments: 0..<6)
  func `sample articles that come in parts give what they give at once`(seed: UInt64) {
    var numbers = SeededNumbers(seed: 100 + seed)
    var waiting = SampleArticles.all.articles.map(\.grouped).shuffled(using: &numbers)
    var kept = Kept()
    while !waiting.isEmpty {
      let part = waiting.prefix(Int.random(in: 1...30, using: &numbers))
      waiting.removeFirst(part.count)
      // Some go again, and come back later.
      let gone = kept.articles.shuffled(using: &numbers).prefix(waiting.isEmpty ? 0 : 5)
      kept.change(came: Array(part), gone: gone.map(\.id))
      waiting += gone
      #expect(kept.stories == kept.anew)
      if waiting.count == gone.count, part.count < 3 { break }
    }
  }
}
