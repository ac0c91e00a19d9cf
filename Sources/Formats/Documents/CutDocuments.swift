/// Documents that are zip files inside, and of which the end is missing: a download that broke off.
enum CutDocuments {
  /// What such a file is and what is wrong with it; nil for any other.
  static func reason(for file: FileContent) -> String? {
    guard ZipDocument.isCut(file.bytes), let kind = kind(of: file) else { return nil }
    return "this is \(kind) that is cut short: its end is missing; get it whole again"
  }

  private static func kind(of file: FileContent) -> String? {
    var names: [String] = []
    _ = ZipDocument.isLikely(file.bytes) { name in
      names.append(name)
      return names.count >= 100
    }
    let head = Array(file.bytes.prefix(200))
    if head.holds("application/epub+zip") || names.contains("META-INF/container.xml") {
      return "an EPUB"
    }
    if head.holds("application/vnd.oasis.opendocument") || names.contains("content.xml") {
      return "an OpenDocument file"
    }
    return office.first { folder, _ in names.contains { $0.hasPrefix(folder) } }?.kind
      ?? endings[file.fileExtension]
      ?? (names.contains("[Content_Types].xml") ? "an Office document" : nil)
  }

  private static let office = [
    (folder: "word/", kind: "a Word document (DOCX)"),
    (folder: "xl/", kind: "a spreadsheet (XLSX)"),
    (folder: "ppt/", kind: "a presentation (PPTX)"),
  ]

  private static let endings = [
    "docx": "a Word document (DOCX)", "docm": "a Word document (DOCX)",
    "odt": "an OpenDocument file", "epub": "an EPUB",
  ]
}
