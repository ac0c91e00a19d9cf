import Articles

/// Reads OpenDocument texts, packed (ODT) and as one XML file (FODT).
enum ODTText {
  /// - Throws: `FormatError` where the document is damaged, encrypted, or holds no text.
  static func read(_ bytes: [UInt8]) throws(FormatError) -> DocumentText {
    guard ZipDocument.isLikely(bytes) else { return try readFlat(bytes) }
    let zip = try ZipDocument(bytes) { $0.hasSuffix(".xml") || $0 == "mimetype" }
    guard let content = zip["content.xml"] else {
      throw FormatError("the document is damaged: its content.xml is missing or cannot be unpacked")
    }
    if let manifest = zip["META-INF/manifest.xml"], isEncrypted(manifest) {
      throw FormatError(
        "this document is locked with a password; open it and save it without one")
    }
    return try read(
      Markup.xml(content, prefixes: OpenDocument.prefixes),
      styles: zip["styles.xml"].map { Markup.xml($0, prefixes: OpenDocument.prefixes) },
      properties: zip["meta.xml"].map { Markup.xml($0, prefixes: OpenDocument.prefixes) })
  }

  private static func readFlat(_ bytes: [UInt8]) throws(FormatError) -> DocumentText {
    let markup = Markup.xml(bytes, prefixes: OpenDocument.prefixes)
    return try read(markup, styles: markup, properties: markup)
  }

  private static func read(
    _ content: Markup, styles: Markup?, properties: Markup?
  ) throws(FormatError) -> DocumentText {
    guard let body = content.root.first("office:body") else {
      throw FormatError("the document is damaged: it holds no text of a document")
    }
    guard let text = body.child("office:text") else {
      throw FormatError("this is a spreadsheet, a drawing or a presentation, and no text")
    }
    var sheet = StyleSheet()
    if let styles { OpenDocument.addStyles(of: styles.root, to: &sheet) }
    OpenDocument.addStyles(of: content.root, to: &sheet)
    var reader = ODTReader(styles: sheet)
    var document = DocumentText()
    document.paragraphs = reader.read(text)
    if let problem = content.problem { document.notes.append("the text is damaged: \(problem)") }
    if let meta = properties?.root.first("office:meta") { readProperties(meta, into: &document) }
    return document
  }

  private static func readProperties(_ meta: Element, into text: inout DocumentText) {
    text.title = meta.child("dc:title")?.line
    text.author = meta.child("meta:initial-creator")?.line ?? meta.child("dc:creator")?.line
    text.created = meta.child("meta:creation-date")?.line.flatMap { NewsDate(iso: $0) }
    text.language = meta.child("dc:language")?.line.flatMap(Languages.tag)
  }

  private static func isEncrypted(_ manifest: [UInt8]) -> Bool {
    manifest.firstRange(ofASCII: "encryption-data") != nil
  }
}
