import Articles

/// A document of Nexis Uni, DOCX or RTF: a cover with a list of contents, and the articles, with
/// "End of Document" below each.
enum NexisDocument {
  /// Whether raw text of a document, with its markup, has the signs of Nexis.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    guard endings.contains(where: { bytes.holds($0) }) else { return false }
    return signs.contains { bytes.holds($0) }
  }

  static func read(_ text: DocumentText, _ each: (Reading) throws -> Void) throws {
    let articles = articles(of: text.paragraphs)
    try NexisTextFormat.export.read(articles, each) {
      (paragraphs) throws(FormatError) in
      var draft = try NexisDocumentArticle(paragraphs).draft()
      draft.notes += text.notes
      return draft
    }
  }

  private static func articles(
    of paragraphs: [DocumentText.Paragraph]
  ) -> [ArraySlice<DocumentText.Paragraph>] {
    var articles: [ArraySlice<DocumentText.Paragraph>] = []
    var start = paragraphs.startIndex
    for (index, paragraph) in paragraphs.enumerated() where isEnd(paragraph) {
      articles.append(paragraphs[start..<index])
      start = index + 1
    }
    // A file that was cut off ends without the line.
    let rest = paragraphs[start...]
    if rest.contains(where: { NexisLabels.label(of: $0.text[...])?.meaning == .body }) {
      articles.append(rest)
    }
    return articles
  }

  private static func isEnd(_ paragraph: DocumentText.Paragraph) -> Bool {
    paragraph.text.utf8.count <= 40 && ends.contains(Tokenizer.folded(paragraph.text))
  }

  private static let endings: [StaticString] = [
    "End of Document", "Ende des Dokuments", "Fin du document", "Fin del documento",
    "Fim do documento", "Fine del documento", "Einde van document",
  ]
  private static let ends = Set(endings.map { Tokenizer.folded($0.description) })
  private static let signs: [StaticString] = [
    "Load-Date", "Length:", "Job Number", "Publication-Type", "Ladedatum",
  ]
}
