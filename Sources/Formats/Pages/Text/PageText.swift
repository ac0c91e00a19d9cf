import Articles

/// The article's text in a page, without what the site put around it.
struct PageText {
  var paragraphs: [String]
  /// Captions and credits of pictures.
  var captions: [String]

  /// - Throws: `FormatError` where the page is no article: a paywall, a consent page, a list.
  static func read(_ page: Page, knowing draft: ArticleDraft) throws(FormatError) -> PageText {
    let blocks = PageBlocks(page.markup)
    let choice = TextChoice(blocks, knowing: draft)
    return PageText(paragraphs: choice.paragraphs, captions: [])
  }
}
