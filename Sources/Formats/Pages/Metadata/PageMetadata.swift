import Articles

/// What a page says of its article, besides the text.
enum PageMetadata {
  static func read(_ page: Page) -> ArticleDraft {
    var draft = ArticleDraft(body: "")
    let site = PageSite(page)
    draft.url = site.address
    draft.source = site.source
    draft.language = site.language
    draft.headline = PageHeadline(page, site: site.names).find()
    draft.byline = PageByline(page, site: site.names).find()
    let dates = PageDates(page, order: site.order, address: site.address?.value)
    draft.published = dates.published
    draft.updated = dates.updated
    draft.notes = dates.notes
    return draft
  }
}
