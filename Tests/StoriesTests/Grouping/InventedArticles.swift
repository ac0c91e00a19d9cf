import Articles
import Facts

@testable import Stories

/// Articles of invented news, as they are grouped.
enum InventedArticles {
  static func article(
    _ number: Int, _ headline: String?, _ body: String, day: Int? = 0
  ) -> GroupedArticle {
    let published = day.map(InventedSignatures.day)
    var draft = ArticleDraft(body: body)
    draft.headline = headline.map { Found($0, by: .header) }
    draft.published = published.map { Found(NewsDate($0), by: .header) }
    return GroupedArticle(
      id: ArticleID(rawValue: Int64(number + 1)), published: published,
      textKey: Int64(bitPattern: StoryHash.of(body)),
      signature: StorySignature(
        headline: headline, body: body, published: published, facts: FactKinds.facts(of: draft)))
  }

  /// An invented name, the same for the same number.
  static func name(_ number: Int) -> String {
    let syllables = ["ba", "do", "ke", "li", "mu", "na", "po", "ri", "sa", "te", "vu", "zo"]
    var rest = Int(StoryHash.mixed(UInt64(number + 1)) >> 40)
    var name = ""
    for _ in 0..<4 {
      name += syllables[rest % syllables.count]
      rest /= syllables.count
    }
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Stories of more than one article, by their articles' numbers.
  static func stories(_ articles: [GroupedArticle]) -> Set<Set<Int>> {
    var grouping = StoryGrouping(articles)
    return Set(grouping.all().filter { $0.count > 1 }.map { Set($0.map { Int($0.rawValue) - 1 }) })
  }

  static func sizes(_ articles: [GroupedArticle]) -> [Int] {
    stories(articles).map(\.count).sorted(by: >)
  }
}
