import Articles

/// Documents of programs whose files are not read, and what to do with them.
enum ForeignDocuments {
  /// What a document is and how its text can be had; nil for a file of any other kind.
  static func advice(on bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return adviceOnCompoundFile(bytes) }
    if ZipDocument.isLikely(bytes) { return adviceOnZip(bytes) }
    if bytes.starts(with: [0xFF, 0x57, 0x50, 0x43]) {
      return "this is a WordPerfect document: open it in LibreOffice and save it as ODT or DOCX"
    }
    if bytes.dropFirst(60).starts(with: "BOOKMOBI".utf8) {
      return "this is a Kindle book: convert it to EPUB, for example with Calibre"
    }
    if bytes.starts(with: "AT&TFORM".utf8) {
      return "this is a DjVu file: convert it to PDF with a layer of text"
    }
    return nil
  }

  /// Files of Office before 2007, and locked ones of any age: the names of their streams tell.
  private static func adviceOnCompoundFile(_ bytes: [UInt8]) -> String {
    if holds(bytes, "EncryptedPackage") {
      return "this document is locked with a password; open it and save it without one"
    }
    if holds(bytes, "WordDocument") {
      return "this is a document of Word before 2007 (DOC): open it and save it as DOCX"
    }
    if holds(bytes, "Workbook") || holds(bytes, "Book") {
      return "this is a spreadsheet of Excel before 2007 (XLS): open it and save it as CSV"
    }
    return "this is an old Microsoft Office document: open it and save it as DOCX or PDF"
  }

  /// Whether a name stands in the file in UTF-16.
  private static func holds(_ bytes: [UInt8], _ name: StaticString) -> Bool {
    let wide = name.withUTF8Buffer { letters in
      letters.flatMap { letter -> [UInt8] in [letter, 0] }
    }
    return bytes.holds(wide)
  }

  private static func adviceOnZip(_ bytes: [UInt8]) -> String? {
    var advice: String?
    _ = ZipDocument.isLikely(bytes) { name in
      switch name {
      case "xl/workbook.xml": advice = "this is a spreadsheet (XLSX): open it and save it as CSV"
      case "ppt/presentation.xml":
        advice = "this is a presentation (PPTX): open it and save it as PDF"
      case "Index/Document.iwa", "Index.zip", "index.apxl":
        advice = "this is a document of Apple's Pages: open it and export it as Word or PDF"
      default: break
      }
      return advice != nil
    }
    return advice
  }
}
