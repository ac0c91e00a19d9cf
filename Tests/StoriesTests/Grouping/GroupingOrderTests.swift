import Articles
import TestSupport
import Testing

@testable import Stories

@Suite struct GroupingOrderTests {
  private typealias Invented = InventedArticles

  /// Few words, bodies that are there several times under other headlines, and some without a day.
  private static let articles: [GroupedArticle] = {
    var numbers = SeededNumbers(seed: 7)
    let words = (0..<14).map(Invented.name)
    func some(_ count: Int) -> String {
      (0..<count).map { _ in words[Int.random(in: words.indices, using: &numbers)] }
        .joined(separator: " ")
    }
    var bodies: [String] = []
    return (0..<110).map { number in
      if number < 60 { bodies.append("Officials met. \(some(3)) went to \(some(1)) on the day.") }
      let body = bodies[number < 60 ? number : Int.random(in: 0..<60, using: &numbers)]
      let day = Int.random(in: 0..<3, using: &numbers)
      return Invented.article(number, some(4), body, day: day == 2 ? nil : day)
    }
  }()

  /// Whatever the ids, the same articles are together and stand for each other.
  private static func groups(_ order: [Int]) -> (stories: Set<Set<Int>>, originals: [Int: Int]) {
    let articles = order.enumerated().map { place, number in
      let article = Self.articles[number]
      return GroupedArticle(
        id: ArticleID(rawValue: Int64(place + 1)), published: article.published,
        textKey: article.textKey, signature: article.signature)
    }
    var grouping = StoryGrouping(articles)
    func number(_ id: ArticleID) -> Int { order[Int(id.rawValue) - 1] }
    let stories = Set(grouping.all().map { Set($0.map(number)) })
    var originals: [Int: Int] = [:]
    for rank in 0..<articles.count {
      let original = grouping.neighbourhoods.original(of: rank)
      originals[number(grouping.index.id(rank))] = number(grouping.index.id(original))
    }
    return (stories, originals)
  }

  @Test func `groups and what stands for copies are the same whatever came first`() {
    let first = Self.groups(Array(Self.articles.indices))
    #expect(first.stories.contains { $0.count > 1 })
    var numbers = SeededNumbers(seed: 8)
    for _ in 0..<100 {
      let other = Self.groups(Self.articles.indices.shuffled(using: &numbers))
      #expect(other.stories == first.stories)
      #expect(other.originals == first.originals)
    }
  }

  @Test
  func `of articles of a word or two, too, each is in one story, and near is who has it near`() {
    var numbers = SeededNumbers(seed: 9)
    let words = (0..<6).map(Invented.name)
    let articles = (0..<200).map { number in
      let body = (0..<Int.random(in: 1...5, using: &numbers)).map { _ in
        words[Int.random(in: words.indices, using: &numbers)]
      }
      return Invented.article(number, nil, body.joined(separator: " "), day: number % 4)
    }
    var grouping = StoryGrouping(articles)
    #expect(grouping.all().joined().sorted() == articles.map(\.id))
    for rank in articles.indices where grouping.index.firstOfText[rank] == rank {
      for neighbour in grouping.neighbourhoods.all(of: rank) {
        let others = grouping.neighbourhoods.all(of: neighbour.rank).map(\.rank)
        #expect(others.contains(rank))
      }
    }
  }
}
