import Articles

/// What a page says of its article, besides the text.
enum PageMetadata {
  static func read(_ page: Page) -> ArticleDraft {
    var draft = ArticleDraft(body: "")
    draft.headline = page.markup.root.first("title")?.line.map { Found($0, by: .heading) }
    return draft
  }
}
