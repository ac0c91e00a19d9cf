/// Poppler's `pdftotext`, which knows where each word of a PDF stands.
enum PDFToText {
  private static let limits = ChildProcess.Limits(
    seconds: 30, megabytes: 1024, outputMegabytes: 128)

  /// The words of a PDF with their places, as XHTML: `-bbox-layout`.
  ///
  /// - Throws: `FormatError` that says why there are none.
  static func layout(of bytes: [UInt8]) throws(FormatError) -> [UInt8] {
    let process = ChildProcess(
      arguments: ["pdftotext", "-bbox-layout", "-enc", "UTF-8", "/dev/stdin", "-"],
      limits: limits)
    let ended: ChildProcess.Ended
    do {
      ended = try process.run(input: bytes)
    } catch {
      throw FormatError(reason(for: error))
    }
    guard ended.status == 0 else { throw FormatError(reason(for: ended)) }
    return ended.output
  }

  private static func reason(for failure: ChildProcess.Failure) -> String {
    switch failure {
    case .notFound:
      "PDF is read with the program pdftotext, which is not installed here; it comes with "
        + "poppler-utils (apt install poppler-utils)"
    case .tookTooLong: "this PDF took pdftotext more than \(Int(limits.seconds)) seconds"
    case .system(let reason): "pdftotext cannot be run: \(reason)"
    }
  }

  private static func reason(for ended: ChildProcess.Ended) -> String {
    let errors = ended.errors
    if errors.contains("Incorrect password") {
      return "this PDF is locked with a password; save it without one"
    }
    if errors.contains("out of memory") || errors.contains("bad_alloc") || ended.status >= 128 {
      return "this PDF needs more memory or room than it may have, or it is made to do harm"
    }
    if ended.status == 3 { return "this PDF does not allow that its text is taken" }
    let last = errors.split(separator: "\n").last.map { String($0.prefix(200)) }
    return "this PDF is damaged" + (last.map { ": \($0.oneLine)" } ?? "")
  }
}
