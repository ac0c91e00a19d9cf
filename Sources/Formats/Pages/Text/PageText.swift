import Articles

/// The article's text in a page, without what the site put around it.
struct PageText {
  var paragraphs: [String]
  /// Captions and credits of pictures.
  var captions: [String]

  /// - Throws: `FormatError` where the page is no article: a paywall, a consent page, a list.
  static func read(_ page: Page, knowing draft: ArticleDraft) throws(FormatError) -> PageText {
    let blocks = PageBlocks(page.markup)
    let stated = StatedText(page.markup)
    let choice = TextChoice(blocks, knowing: draft, stated: stated)
    var text = PageText(paragraphs: choice.paragraphs, captions: choice.captions)
    let shown = choice.length
    if let stated, stated.length > 600, stated.length * 2 > shown * 3 {
      text.paragraphs = stated.paragraphs
    } else if shown < 400 {
      let kept = StateText.pieces(in: page.markup)
      if kept.reduce(0, { $0 + $1.utf8.count }) > shown * 2 {
        text.paragraphs = paragraphs(of: kept, knowing: draft)
      }
    }
    if text.paragraphs == choice.paragraphs, let reason = choice.refusal.reason {
      throw reason
    }
    return text
  }

  /// The paragraphs of pieces that may be HTML.
  private static func paragraphs(of pieces: [String], knowing draft: ArticleDraft) -> [String] {
    guard pieces.contains(where: { $0.contains("</") }) else {
      return pieces.map(\.oneLine)
    }
    let markup = Markup.html("<div>" + pieces.joined(separator: "</div><div>") + "</div>")
    return TextChoice(PageBlocks(markup), knowing: draft).paragraphs
  }
}
