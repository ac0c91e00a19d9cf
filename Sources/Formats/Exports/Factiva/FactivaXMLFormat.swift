import Articles

/// What Factiva's web services and its reader's XML view hand out: articles as elements.
struct FactivaXMLFormat: Format {
  let name = "factiva-xml"
  let summary = "An export of Factiva as XML"
  let extensions: [String] = []
  let mediaType = "application/xml"

  func recognises(_ file: FileContent) -> Bool {
    guard file.head.trimmedHead.hasPrefix("<") else { return false }
    return FactivaXMLFormat.marks.contains { file.head.contains($0) }
  }

  private static let marks: [String] = [
    "<ppsArticle", "<ppsarticle", "<PPSResponse", "<accessionNo",
  ]

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let decoded = file.decodedXML
    let articles = Markup.xml(Array(decoded.text.utf8)).root.all("article").filter { article in
      article.children.contains { $0.name == "accessionNo" || $0.name == "headline" }
    }
    try FactivaHTMLFormat.export.read(articles, of: decoded, each) {
      (article) throws(FormatError) in try record(of: article).draft()
    }
  }

  /// The elements that stand for the fields of the other layouts.
  private static let codes = [
    "headline": "HD", "byline": "BY", "author": "AU", "sourceName": "SN", "baseLanguage": "LA",
    "leadParagraph": "LP", "tailParagraphs": "TD", "artWork": "ART", "publicationDate": "PD",
    "publicationTime": "ET",
  ]

  private func record(of article: Element) -> FactivaRecord {
    var record = FactivaRecord()
    for element in article.children {
      guard let code = FactivaXMLFormat.codes[element.name] else { continue }
      let paragraphs = element.all("paragraph").flatMap(text)
      let lines = element.children.filter { $0.name != "paragraph" }.compactMap(\.line)
      let line = lines.isEmpty ? element.line : lines.joined(separator: " ")
      record.fields.append((code, paragraphs.isEmpty ? [line].compactMap(\.self) : paragraphs))
    }
    return record
  }

  /// A paragraph; one that is set as the paper had it, a table, keeps its lines.
  private func text(_ paragraph: Element) -> [String] {
    guard paragraph.attribute("display") == "Preserve" else {
      return [paragraph.line].compactMap(\.self)
    }
    return paragraph.text.split(separator: "\n\n").map(String.init)
  }
}
