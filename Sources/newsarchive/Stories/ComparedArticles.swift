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

  /// Articles asked for by a person; where they tell one story, in its order and beside its other
  /// tellings.
  init(_ asked: [Article], _ archive: Archive) throws {
    var stories: [[ArticleID]] = []
    var told: [Story] = []
    for article in asked {
      if let known = told.firstIndex(where: { $0.articles.contains { $0.id == article.id } }) {
        stories[known].append(article.id)
      } else if let story = try archive.story(of: article.id) {
        stories.insert([article.id], at: told.count)
        told.append(story)
      } else {
        stories.append([article.id])
      }
    }
    articles = asked
    guard let story = told.first, stories.count == 1 else {
      read = told.flatMap(\.articles).compactMap { entry in asked.first { $0.id == entry.id } }
      notes = stories.count > 1 ? [.stories(stories)] : []
      return
    }
    read = try archive.tellings(of: story, with: asked, limit: ComparedArticles.most)
    let compared = Set(asked.map(\.id))
    notes = [
      .uncertain(story.uncertain.filter(compared.contains)),
      .readBeside(read.map(\.id).filter { !compared.contains($0) }),
    ].filter { !$0.articles.isEmpty }
  }
}
