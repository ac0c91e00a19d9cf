import Articles

/// The RTF that Factiva saves: any number of articles, with field codes beside them or without.
struct FactivaRTFFormat: Format {
  let name = "factiva-rtf"
  let summary = "An export of Factiva as RTF, with field codes or without"
  let extensions: [String] = []
  let mediaType = "application/rtf"
  let readsBinary = true

  func recognises(_ file: FileContent) -> Bool {
    guard RTFText.isLikely(file.bytes), file.bytes.holds("Factiva") else { return false }
    return file.bytes.holds("Document ") || file.bytes.holds("Dokument ")
      || file.bytes.holds("Factiva, Inc.")
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let text = try RTFText.read(file.bytes)
    let articles = FactivaRTFFormat.articles(of: text.paragraphs)
    try FactivaHTMLFormat.export.read(articles, each) {
      (paragraphs) throws(FormatError) in
      var draft = try FactivaRTFFormat.record(of: paragraphs).draft()
      draft.notes += text.notes
      return draft
    }
  }

  private typealias Paragraphs = ArraySlice<DocumentText.Paragraph>

  /// The articles; the line with the number of its document closes each.
  private static func articles(of paragraphs: [DocumentText.Paragraph]) -> [Paragraphs] {
    var articles: [Paragraphs] = []
    var start = paragraphs.startIndex
    for (index, paragraph) in paragraphs.enumerated() where isEnd(paragraph) {
      articles.append(paragraphs[start...index])
      start = index + 1
    }
    // What follows on the last is the summary of the search, unless the file was cut off.
    let rest = paragraphs[start...]
    if rest.contains(where: { field(of: $0)?.code == "HD" }) { articles.append(rest) }
    return articles
  }

  private static func isEnd(_ paragraph: DocumentText.Paragraph) -> Bool {
    let text = field(of: paragraph).map { $0.code == "AN" ? $0.value : "" } ?? paragraph.text
    return FactivaHeader.isDocumentLine(text.trimmed)
  }

  /// The field that a row of the table begins: its code, a tab, its value.
  private static func field(
    of paragraph: DocumentText.Paragraph
  ) -> (code: String, value: String)? {
    guard let tab = paragraph.text.firstIndex(ofAny: "\t", within: 8) else { return nil }
    let code = paragraph.text[..<tab].trimmed
    guard FactivaRecord.codes.contains(code) else { return nil }
    return (code, paragraph.text[tab...].trimmed)
  }

  private static func record(of paragraphs: Paragraphs) -> FactivaRecord {
    var record = FactivaRecord()
    for paragraph in paragraphs {
      if let (code, value) = field(of: paragraph) {
        record.fields.append((code, [value]))
      } else if FactivaRecord.codes.contains(paragraph.text.trimmed) {
        record.fields.append((paragraph.text.trimmed, []))
      } else if !record.fields.isEmpty {
        record.fields[record.fields.count - 1].paragraphs.append(paragraph.text)
      }
    }
    return record.fields.contains { $0.code == "HD" } ? record : lineRecord(of: paragraphs)
  }

  /// The layout without codes: the headline, the lines of the header, the text.
  private static func lineRecord(of paragraphs: Paragraphs) -> FactivaRecord {
    var record = FactivaRecord()
    let lines = paragraphs.dropLast().flatMap { $0.text.split(separator: "\n").map(\.trimmed) }
    // A section may stand above the headline, which is bold or set as one.
    let headline = paragraphs.first { $0.isBold || $0.style != .body } ?? paragraphs.first
    guard let headline, let first = headline.text.split(separator: "\n").first?.trimmed,
      let start = lines.firstIndex(of: first)
    else { return record }
    let afterHeadline = start + headline.text.split(separator: "\n").count
    let rest = Array(lines[min(afterHeadline, lines.count)...])
    let header = FactivaHeader.read(rest)
    record.fields.append(("HD", [headline.text]))
    record.fields += header.fields
    record.fields.append(("LP", Array(rest[header.count...])))
    return record
  }
}
