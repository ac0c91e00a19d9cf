import Articles
import Testing

@testable import Stories

/// Some tellings of a story, compared beside the others.
struct ShownTellingsTests {
  /// Every two tellings of the sample stories disagree in just what the story's comparison says of
  /// them.
  @Test(arguments: SampleStory.names) func twoTellingsKeepWhatTheStoryTells(name: String) throws {
    let whole = try StoryComparison(name).comparison
    let articles = whole.articles
    for one in articles.indices {
      for other in articles.indices where other > one {
        let pair = Comparison(of: [articles[other], articles[one]], inStory: articles)
        #expect(pair.articles.map(\.id) == [articles[one].id, articles[other].id])
        let expected = Set(whole.figures.compactMap { $0.conflict(among: [one, other]) })
        let found = Set(pair.figures.compactMap { $0.conflict(among: [0, 1]) })
        #expect(found == expected, "\(articles[one].id) \(articles[other].id)")
      }
    }
  }

  /// Three tellings of a day each, of which the third has the words of both.
  private static let bodies = [
    "Orvane Glass of Calder employs 2,400 people at its works, the town says.",
    "Orvane Glass of Calder has been sold. Its 2,600 staff were told on Monday, “We stay,” said Ada "
      + "Holm.",
    "Orvane Glass of Calder employs 2,600 staff at its works. “We leave,” said Ida Bromm. The town "
      + "has 9,000 inhabitants.",
  ]

  @Test func whatOnlyOthersHaveVanishes() {
    let articles = InventedTellings.comparison(ShownTellingsTests.bodies).articles
    let pair = Comparison(of: [articles[0], articles[1]], inStory: articles)
    #expect(pair.articles.map(\.id) == [articles[0].id, articles[1].id])
    let tellings =
      pair.figures.flatMap(\.values).flatMap(\.tellings)
      + pair.names.flatMap(\.values).flatMap(\.tellings)
      + pair.quotes.flatMap(\.readings).flatMap(\.tellings)
      + pair.sentences.flatMap(\.sentences).compactMap { $0?.telling }
    #expect(Set(tellings) == [0, 1])
    #expect(!pair.quotes.contains { $0.speaker == "Ida Bromm" })
    #expect(!pair.figures.flatMap(\.values).contains { $0.value == "9,000" })
    #expect(pair.sentences.allSatisfy { $0.sentences.count == 2 })
    #expect((pair.figures + pair.names).allSatisfy { $0.missing.allSatisfy([0, 1].contains) })
  }

  @Test func agreementIsAmongThoseAskedFor() {
    let articles = InventedTellings.comparison([
      "The landslide at Tresk killed 41 people, rescuers said.",
      "Rescuers said the landslide at Tresk killed 41 people.",
      "The landslide at Tresk killed 43 people, rescuers said.",
    ]).articles
    let verdicts = { (asked: [Int]) in
      Comparison(of: asked.map { articles[$0] }, inStory: articles).figures.map(\.verdict)
    }
    #expect(verdicts([0, 1, 2]) == [.conflict])
    #expect(verdicts([0, 1]) == [.same])
    #expect(verdicts([1, 2]) == [.conflict])
    #expect(verdicts([2]) == [.only])
    #expect(verdicts([]).isEmpty)
  }

  @Test func whoIsNotOfTheStoryIsComparedToo() {
    let articles = InventedTellings.comparison(ShownTellingsTests.bodies).articles
    let alone = Comparison(of: [articles[2], articles[0]], inStory: [])
    #expect(alone.articles.map(\.id) == [articles[0].id, articles[2].id])
    let partly = Comparison(of: [articles[2], articles[0]], inStory: [articles[0], articles[1]])
    #expect(partly.articles.map(\.id) == [articles[0].id, articles[2].id])
  }
}

extension FactItem {
  /// Where it is in conflict among some tellings: the places of each value, and those of a telling in
  /// its own order; nil where it is not.
  fileprivate func conflict(among tellings: [Int]) -> Set<Set<[Int]>>? {
    guard verdict == .conflict else { return nil }
    let given = values.map { value in
      Set(
        value.places.compactMap { place in
          tellings.firstIndex(of: place.telling).map { [$0, place.span.start, place.span.end] }
        })
    }.filter { !$0.isEmpty }
    return given.count > 1 ? Set(given) : nil
  }
}
