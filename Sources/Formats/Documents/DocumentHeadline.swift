/// Finds the headline of a document: by its style, or by how it looks.
enum DocumentHeadline {
  private typealias Paragraph = DocumentText.Paragraph

  /// The longest headline, and the shortest paragraph that is text for sure, in bytes.
  private static let longest = 300
  /// How many paragraphs may stand before the text.
  private static let topLength = 16

  /// The index of the headline among the paragraphs; nil where none is set apart.
  static func index(in paragraphs: [DocumentText.Paragraph]) -> Int? {
    let top = paragraphs.prefix(topLength).prefix { $0.text.utf8.count <= longest }
    if let title = top.firstIndex(where: { $0.style == .title }) { return title }
    if let heading = highestHeading(in: top) { return heading }
    return mostConspicuous(in: top, of: paragraphs)
  }

  private static func highestHeading(in top: ArraySlice<DocumentText.Paragraph>) -> Int? {
    var best: (index: Int, level: Int)?
    for (index, paragraph) in zip(top.indices, top) {
      guard case .heading(let level) = paragraph.style else { continue }
      if best.map({ level < $0.level }) ?? true { best = (index, level) }
    }
    return best?.index
  }

  /// The first of the largest bold or large lines that is no byline and no date.
  private static func mostConspicuous(
    in top: ArraySlice<DocumentText.Paragraph>, of paragraphs: [DocumentText.Paragraph]
  ) -> Int? {
    let usual = usualSize(of: paragraphs)
    var best: (index: Int, size: Int)?
    for (index, paragraph) in zip(top.indices, top) {
      let size = paragraph.size ?? usual
      let isLarge = size > usual
      guard paragraph.isBold || isLarge, isLine(paragraph.text) else { continue }
      if best.map({ size > $0.size }) ?? true { best = (index, size) }
    }
    return best?.index
  }

  /// The size of most of the document's letters.
  private static func usualSize(of paragraphs: [DocumentText.Paragraph]) -> Int {
    var letters: [Int: Int] = [:]
    for paragraph in paragraphs {
      letters[paragraph.size ?? 0, default: 0] += paragraph.text.utf8.count
    }
    return letters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// Whether a paragraph can be a headline at all.
  private static func isLine(_ text: String) -> Bool {
    text.utf8.count >= 8 && text.contains(" ") && DateNotation.date(ofLine: text) == nil
      && Bylines.names(ofLine: text) == nil && !Captions.isCaption(text)
      && HeaderLine.parts(of: text).flatMap { PartNames.part($0.name) } == nil
  }
}
