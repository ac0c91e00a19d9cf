import Articles

@testable import Formats

extension Reader {
  /// Each format, and the choice among them.
  static let formats =
    Formats.all.filter { !($0 is PDFFormat) }.map(format) + [pdfLayout, recognised]

  /// A format that is told to read an input, whatever it is.
  private static func format(_ format: any Format) -> Reader {
    Reader(format.name) { sample in
      let content = try sample.content()
      return format.recognises(content) ? content.bytes : nil
    } read: { bytes in
      let file = FileContent(path: "fuzz", bytes: bytes)
      _ = format.recognises(file)
      try check(Formats.readings(of: file, in: format))
    }
  }

  /// The pages of a PDF as `pdftotext` gives them, which runs in a process of its own.
  private static let pdfLayout = Reader("pdf") { sample in
    let content = try sample.content()
    return PDFFormat().recognises(content) ? try PDFToText.layout(of: content.bytes).xhtml : nil
  } read: { bytes in
    let layout = PDFToText.Layout(xhtml: bytes)
    check([.article(try PDFFormat.draft(of: PDFText(layout: layout)))])
  }

  /// A file that is recognised by its content, as in an import.
  private static let recognised = Reader("any") { sample in
    try sample.content().bytes
  } read: { bytes in
    let file = FileContent(path: "fuzz", bytes: bytes)
    let format = try Formats.recognise(file)
    guard !(format is PDFFormat) else { return }
    try check(Formats.readings(of: file, in: format))
  }

  private static func check(_ readings: [Reading]) {
    for case .article(let draft) in readings {
      let breaches = draft.breaches
      promise(breaches.isEmpty, "\(breaches) \(draft)")
    }
  }
}
