import Articles

/// The text that an item of a news standard holds, as NITF, XHTML or plain.
enum InlineContent {
  /// A draft of it, under the dateline that the item gives; nil where it has no text.
  static func draft(of content: Element, dateline: String?) -> ArticleDraft? {
    if let nitf = content.first("nitf") ?? content.first("body.content").flatMap({ _ in content }) {
      return NITFArticle(nitf).draft(dateline: dateline)
    }
    var text = BlockText()
    if let body = content.first("body") ?? content.first("html") {
      text.read(body)
      let heading = content.first("title")?.line ?? content.first("h1")?.line
      return draft(text.paragraphs, text.captions, heading, dateline)
    }
    let plain = FeedText(content)
    return draft(plain.paragraphs, plain.captions, nil, dateline)
  }

  private static func draft(
    _ paragraphs: [String], _ captions: [String], _ heading: String?, _ dateline: String?
  ) -> ArticleDraft? {
    guard !paragraphs.isEmpty else { return nil }
    var draft = ArticleDraft(body: paragraphs.joined(separator: "\n\n"))
    draft.captions = captions
    draft.place(dateline: dateline)
    draft.headline = heading.map { Found($0, by: .heading) }
    return draft
  }
}
