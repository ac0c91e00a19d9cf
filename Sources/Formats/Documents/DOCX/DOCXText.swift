import Articles

/// Reads DOCX as Word, LibreOffice, Google Docs, Pages and databases of news write it.
enum DOCXText {
  /// The text of a document.
  ///
  /// - Throws: `FormatError` where it is damaged, or no such document.
  static func read(_ bytes: [UInt8]) throws(FormatError) -> DocumentText {
    try read(try ZipDocument(bytes, wanting: isWanted))
  }

  /// The parts that may tell something; pictures, fonts and themes do not.
  static func isWanted(_ name: String) -> Bool {
    (name.hasSuffix(".xml") || name.hasSuffix(".rels"))
      && !name.contains("/theme/") && !name.hasPrefix("customXml/")
  }

  static func mainPart(of zip: ZipDocument) -> String {
    OpenXML.target("officeDocument", of: "", in: zip) ?? "word/document.xml"
  }

  static func read(_ zip: ZipDocument) throws(FormatError) -> DocumentText {
    let main = mainPart(of: zip)
    guard let bytes = zip[main] else {
      throw FormatError(
        "the document is damaged: its part \(main) is missing or cannot be unpacked")
    }
    let styles = OpenXML.target("styles", of: main, in: zip) ?? "word/styles.xml"
    let markup = Markup.xml(bytes, prefixes: OpenXML.prefixes)
    guard let body = markup.root.first("w:body") else {
      throw FormatError("the document is damaged: \(main) holds no text of a document")
    }
    var reader = DOCXReader(
      styles: DOCXStyles.sheet(Markup.xml(zip[styles] ?? [], prefixes: OpenXML.prefixes)))
    var text = DocumentText()
    text.paragraphs = reader.read(body)
    if let problem = markup.problem { text.notes.append("\(main) is damaged: \(problem)") }
    readProperties(of: zip, into: &text)
    return text
  }

  private static func readProperties(of zip: ZipDocument, into text: inout DocumentText) {
    let part = OpenXML.target("core-properties", of: "", in: zip) ?? "docProps/core.xml"
    let root = Markup.xml(zip[part] ?? [], prefixes: OpenXML.prefixes).root
    text.title = root.first("dc:title")?.line
    text.author = root.first("dc:creator")?.line
    text.created = root.first("dcterms:created")?.line.flatMap { NewsDate(iso: $0) }
    text.language = root.first("dc:language")?.line.flatMap(Languages.tag)
  }
}
