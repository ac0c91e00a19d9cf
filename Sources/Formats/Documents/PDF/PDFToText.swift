/// Poppler's `pdftotext`, which knows where each word of a PDF stands.
enum PDFToText {
  private static let limits = LimitedProgram.Limits(
    seconds: 30, megabytes: 1024, outputMegabytes: 128)

  /// What it prints of a PDF.
  struct Layout {
    /// The words with their places: `-bbox-layout`.
    let xhtml: [UInt8]
    /// What is broken in the PDF, so that words may be missing.
    var damage: String?
  }

  /// - Throws: `FormatError` that says why there are no words.
  static func layout(of bytes: [UInt8]) throws(FormatError) -> Layout {
    let program = LimitedProgram(
      arguments: ["pdftotext", "-bbox-layout", "-enc", "UTF-8", "/dev/stdin", "-"],
      limits: limits)
    switch try program.run(input: bytes) {
    case .ended(let ended):
      if let reason = PDFTrouble.reason(status: ended.status, errors: ended.errors) {
        throw FormatError(reason)
      }
      return Layout(xhtml: ended.output, damage: PDFTrouble.damage(errors: ended.errors))
    case .tookTooLong:
      throw FormatError(
        "to take the text out of this PDF took more than \(Int(limits.seconds)) s; print it to a "
          + "new PDF, or only the pages that you need")
    case .printedTooMuch:
      throw FormatError(
        "this PDF has more than \(limits.outputMegabytes) MB of text; print the pages that you need "
          + "to a new PDF")
    case .notFound:
      throw FormatError(
        "PDF is read with the program pdftotext, which is not installed here; it comes with "
          + "poppler-utils (apt install poppler-utils)")
    }
  }
}
