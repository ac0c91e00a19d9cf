/// Tells headline, subheads, captions and text of a PDF apart by the size of their type.
enum PDFArticle {
  private typealias Paragraph = DocumentText.Paragraph

  /// The paragraphs with their styles; captions stand at the end, where they part no text.
  static func paragraphs(
    _ read: PDFParagraphs, height: Double, title: String?
  ) -> [DocumentText.Paragraph] {
    let headline = headline(in: read, height: height, title: title)
    var text: [Paragraph] = []
    var captions: [Paragraph] = []
    var place = 0
    for (index, one) in read.paragraphs.enumerated() {
      let style =
        index == headline ? .title : style(of: one, read.usualSize, isFirst: text.count < 6)
      let paragraph = Paragraph(
        text: withoutBullet(one.text, style), style: style, size: Int(one.size * 2))
      if index == headline { place = text.count }
      if style == .caption { captions.append(paragraph) } else { text.append(paragraph) }
    }
    // Text of another column may have come before the headline.
    if headline != nil, text[..<place].contains(where: { $0.text.utf8.count > 200 }) {
      text.insert(text.remove(at: place), at: 0)
    }
    return text + captions
  }

  private static func style(
    of paragraph: PDFParagraphs.Paragraph, _ usual: Double, isFirst: Bool
  ) -> DocumentText.Paragraph.Style {
    let length = paragraph.text.utf8.count
    if paragraph.size > usual * 1.12, length <= 200 { return .heading(2) }
    if paragraph.text.hasPrefix("• ") || paragraph.text.hasPrefix("▪ ") { return .listItem }
    // A byline and a date are often small, too.
    if paragraph.size < usual * 0.9, length <= 500, !isFirst || length > 80 { return .caption }
    return .body
  }

  private static func withoutBullet(_ text: String, _ style: DocumentText.Paragraph.Style) -> String
  {
    style == .listItem ? String(text.dropFirst(2)) : text
  }

  /// The headline: the line that the properties give as title, or else the one in the largest type
  /// on the upper part of the first page that is not the paper's name.
  private static func headline(in read: PDFParagraphs, height: Double, title: String?) -> Int? {
    let candidates = read.paragraphs.indices.filter {
      let paragraph = read.paragraphs[$0]
      return paragraph.page == 0 && paragraph.top < height * 0.7 && isLine(paragraph.text)
    }
    if let title = title?.lowercased(), DocumentProperties.isHeadline(title),
      let same = candidates.first(where: { read.paragraphs[$0].text.lowercased() == title })
    {
      return same
    }
    var best: (index: Int, size: Double)?
    for index in candidates {
      let size = read.paragraphs[index].size
      if size > read.usualSize * 1.15, size > (best?.size ?? 0) * 1.02 { best = (index, size) }
    }
    return best?.index
  }

  private static func isLine(_ text: String) -> Bool {
    (8...300).contains(text.utf8.count) && text.contains(" ")
      && DateNotation.date(ofLine: text) == nil && !OrganisationWords.nameOutlet(text)
  }
}
