import Articles

extension ArticleDraft {
  /// The headline that was printed over the text; nil where a sentence serves as one.
  var printedHeadline: String? { headline?.by == .firstSentence ? nil : headline?.value }
}

/// A new article that waits to be written with its batch.
struct PendingArticle {
  let id: ArticleID
  let article: PreparedArticle
  let original: Int64
  let source: Int64?
}

/// The new articles of a batch, which repeats in the same batch must be compared with.
struct PendingArticles {
  private var articles: [PendingArticle] = []
  private var byText: [Int64: [Int]] = [:]
  private var urls: Set<String> = []
  private var ids: Set<ArticleID> = []

  mutating func add(_ pending: PendingArticle) {
    byText[pending.article.textKey, default: []].append(articles.count)
    if let url = pending.article.draft.url?.value { urls.insert(url) }
    ids.insert(pending.id)
    articles.append(pending)
  }

  func holds(_ id: ArticleID) -> Bool { ids.contains(id) }

  func holds(url: String) -> Bool { urls.contains(url) }

  /// The article of the same text from the same source, and not of another day.
  func twin(of article: PreparedArticle) -> PendingArticle? {
    let draft = article.draft
    return byText[article.textKey]?.lazy.map { articles[$0] }.first { other in
      let found = other.article.draft
      return found.body == draft.body && found.source?.value == draft.source?.value
        && ArticleWriter.mayBeSameDay(found.published?.value.day, draft.published?.value.day)
        && ArticleWriter.mayBeSameHeadline(found.printedHeadline, draft.printedHeadline)
    }
  }

  /// Takes all articles out, in the order of their ids.
  mutating func takeSorted() -> [PendingArticle] {
    defer { self = PendingArticles() }
    return articles.sorted { $0.id < $1.id }
  }
}
