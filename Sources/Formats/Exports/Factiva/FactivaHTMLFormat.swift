import Articles

/// A page that Factiva saved: any number of articles, with field codes beside them or without.
struct FactivaHTMLFormat: Format {
  let name = "factiva-html"
  let summary = "An export of Factiva as HTML, with field codes or without"
  let extensions: [String] = []
  let mediaType = "text/html"

  static let export = Export(
    name: "a Factiva export",
    missing: """
      no article could be found in it; export it anew from Factiva as an article, or as an article \
      with its indexing
      """)

  func recognises(_ file: FileContent) -> Bool {
    guard file.head.trimmedHead.hasPrefix("<") else { return false }
    return file.bytes.holds("<title>Factiva</title>") || holdsArticleElement(file.bytes)
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let page = Page(file)
    let articles = page.markup.root.all("div").filter { language(of: $0) != nil }
    // An article that is not closed ends where the next begins.
    let ends = articles.dropFirst().map(\.index) + [Int.max]
    try FactivaHTMLFormat.export.read(zip(articles, ends), remarks: page.notes, each) {
      (article, end) throws(FormatError) in
      let elements = article.descendants.prefix { $0.index < end }
      let isTable = elements.contains { $0.name == "td" && isCode($0) }
      let record = isTable ? tableRecord(elements) : lineRecord(elements)
      return try record.draft(language: language(of: article).flatMap(Languages.tag))
    }
  }

  /// Whether there are elements of the classes that Factiva gives to an article and its paragraphs.
  private func holdsArticleElement(_ bytes: [UInt8]) -> Bool {
    guard bytes.holds("articleParagraph") else { return false }
    for quoted: StaticString in ["class=\"article ", "class='article "] {
      var start = 0
      while let found = bytes.firstRange(of: quoted, from: start) {
        let name = bytes[found.upperBound...].prefix { $0.isASCIILetterOrDigit }
        if languageCode(String(decoding: name, as: UTF8.self)[...]) != nil { return true }
        start = found.upperBound
      }
    }
    return false
  }

  /// The language in the class of an article's element, `de` in `article deArticle`; nil for
  /// others.
  private func language(of element: Element) -> String? {
    let classes = element.attribute("class")?.split(separator: " ") ?? []
    return classes.contains("article") ? classes.lazy.compactMap(languageCode).first : nil
  }

  /// `de` of `deArticle`, `zh-tw` of `zhtwArticle`.
  private func languageCode(_ name: Substring) -> String? {
    guard name.hasSuffix("Article") else { return nil }
    let code = name.dropLast("Article".count)
    guard code.utf8.allSatisfy({ $0.isASCIISmallLetter }) else { return nil }
    if code.utf8.count == 2 { return String(code) }
    return code.utf8.count == 4 && code.hasPrefix("zh") ? "zh-\(code.suffix(2))" : nil
  }

  // MARK: Layouts

  /// A table with a row a field: its code in the first cell, its value in the second.
  private func tableRecord(_ elements: [Element]) -> FactivaRecord {
    var record = FactivaRecord()
    for row in elements where row.name == "tr" {
      let cells = row.children.filter { $0.name == "td" || $0.name == "th" }
      guard cells.count >= 2, isCode(cells[0]), let code = cells[0].line else { continue }
      record.fields.append((code, cells[1...].flatMap { BlockText.paragraphs(of: $0) }))
    }
    return record
  }

  private func isCode(_ cell: Element) -> Bool {
    cell.line.map(FactivaRecord.codes.contains) ?? false
  }

  /// The headline in an element of its own, a line a field below it, and the paragraphs.
  private func lineRecord(_ elements: [Element]) -> FactivaRecord {
    var record = FactivaRecord()
    let headline = elements.first {
      $0.attribute("class")?.hasSuffix("Headline") ?? false
    }
    let paragraphs = elements.filter {
      $0.attribute("class")?.split(separator: " ").contains("articleParagraph") ?? false
    }
    record.fields.append(("HD", [headline?.line].compactMap(\.self)))
    record.fields.append(("LP", paragraphs.flatMap { BlockText.paragraphs(of: $0) }))
    var lines: [String] = []
    for line in elements where line.name == "div" && line.index > headline?.index ?? 0 {
      // What holds lines is none.
      guard line.first("div") == nil, let text = line.line else { continue }
      if line.attribute("class") == "author" {
        record.fields.append(("BY", [text]))
      } else {
        lines.append(text)
      }
    }
    record.fields += FactivaHeader.read(lines).fields
    return record
  }
}
