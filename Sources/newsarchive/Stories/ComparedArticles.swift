import Archive
import Articles
import Stories

/// What a comparison is made of: the articles asked for, those read beside them, and what is to be
/// said of all this.
struct ComparedArticles {
  /// Those that are compared.
  let articles: [Article]
  /// All that are read, in the order of their story.
  private let read: [Article]
  private let notes: [ComparisonNote]

  /// How many tellings a person can compare at a time, and how many are read.
  static let most = 12

  var comparison: Comparison {
    var comparison = Comparison(of: articles, inStory: read)
    comparison.notes = notes
    return comparison
  }

  /// The earliest tellings of a story, each text once.
  init(of story: Story, _ archive: Archive) throws {
    articles = try archive.tellings(of: story, limit: ComparedArticles.most)
    read = articles
    let compared = Set(articles.map(\.id))
    let left = story.articles.filter { !compared.contains($0.id) }
    // While there is room, nothing else is left out.
    let isFull = articles.count == ComparedArticles.most
    let isLater = { (entry: Story.Entry) in isFull && entry.told.relation != .repeated }
    notes = [
      .uncertain(story.uncertain.filter(compared.contains)),
      .repeated(left.filter { !isLater($0) }.map(\.id)),
      .later(left.filter(isLater).map(\.id)),
    ].filter { !$0.articles.isEmpty }
  }

  /// Articles asked for by a person; those that tell one story beside its other tellings.
  init(_ asked: [Article], _ archive: Archive) throws {
    articles = asked
    let (told, alone) = try ComparedArticles.stories(of: asked, archive)
    // Of several stories, the one that most were asked for of.
    let main = told.filter { $0.asked.count > 1 }
      .reduce(nil as (story: Story, asked: [Article])?) { most, next in
        most.map { $0.asked.count >= next.asked.count } ?? false ? most : next
      }
    read =
      try main.map {
        try archive.tellings(
          of: $0.story, with: $0.asked,
          limit: ComparedArticles.most - asked.count + $0.asked.count)
      } ?? asked
    let compared = Set(asked.map(\.id))
    let isOne = told.count == 1 && alone.isEmpty
    notes = [
      .stories(isOne ? [] : told.map { $0.asked.map(\.id) } + alone.map { [$0.id] }),
      .uncertain(isOne ? told[0].story.uncertain.filter(compared.contains) : []),
      .readBeside(read.map(\.id).filter { !compared.contains($0) }),
    ].filter { !$0.articles.isEmpty }
  }

  /// The stories that articles tell, with the articles of each, and those that tell none.
  private static func stories(
    of articles: [Article], _ archive: Archive
  ) throws -> (told: [(story: Story, asked: [Article])], alone: [Article]) {
    var told: [(story: Story, asked: [Article])] = []
    var alone: [Article] = []
    for article in articles {
      if let known = told.firstIndex(where: { $0.story.articles.contains { $0.id == article.id } })
      {
        told[known].asked.append(article)
      } else if let story = try archive.story(of: article.id) {
        told.append((story, [article]))
      } else {
        alone.append(article)
      }
    }
    return (told, alone)
  }
}
