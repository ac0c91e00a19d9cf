import Articles
import Facts

/// Articles made of their bodies, with the facts that are found in them.
enum Tellings {
  /// - Parameter bodies: a day, a bar and a body, or a body alone.
  static func articles(_ bodies: [String]) -> [Article] {
    bodies.enumerated().map { number, text in
      let parts = text.split(separator: "|", maxSplits: 1).map(String.init)
      let day = parts.count == 2 ? Day(parts[0]) : nil
      var draft = ArticleDraft(body: day == nil ? text : parts[1])
      draft.published = day.map { Found(NewsDate($0), by: .header) }
      draft.language = Found("en", by: .text)
      return article(draft, FactKinds.facts(of: draft), number: number + 1)
    }
  }

  static func article(_ draft: ArticleDraft, _ facts: [Fact], number: Int) -> Article {
    Article(
      id: ArticleID(day: draft.published?.value.day, number: Int64(number)), revision: 1,
      words: Tokenizer.count(draft.body), draft: draft, facts: facts)
  }
}
