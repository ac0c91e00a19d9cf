/// Why a PDF gives no text, or not all of it: what `pdftotext` says of it, in words for the person
/// whose file it is.
enum PDFTrouble {
  /// What stands in the way of any text; nil where the program did its work.
  ///
  /// - Parameter status: the program's; 128 and more for a signal that ended it.
  static func reason(status: Int, errors: String) -> String? {
    switch status {
    case 0: return nil
    case 3: return "this PDF does not allow that its text is taken; ask its publisher for another"
    default: break
    }
    if let known = known(in: errors) { return known }
    if errors.contains("emory") || errors.contains("bad_alloc") || status >= 128 {
      return "this PDF needs more memory than it may have, or crashes its reader; " + printing
    }
    return "this PDF is damaged and cannot be opened; " + printing
  }

  /// What is broken in a PDF of which pages may have been read all the same; nil where nothing is.
  static func damage(errors: String) -> String? { known(in: errors) }

  /// Why a PDF has no text although nothing is broken.
  static let noText =
    "this PDF has no text: its pages are pictures (a scan), or empty; run OCR on it first, for example "
    + "with ocrmypdf"

  private static let printing = "open it in a viewer and print it to a new PDF"

  private static func known(in errors: String) -> String? {
    signs.first { errors.contains($0.sign) }?.reason
  }

  /// What pdftotext says, and what that means; the first that it says counts.
  private static let signs: [(sign: String, reason: String)] = [
    (
      "Incorrect password",
      "this PDF is locked with a password; open it with the password and save it without one"
    ),
    (
      "security handler",
      "this PDF is encrypted for one program or reader; " + printing + " where you may"
    ),
    ("Loop in Pages", "this PDF is damaged: its list of pages leads back to itself; " + printing),
    ("Invalid page count", "this PDF is damaged: it has no pages; get it again"),
    (
      "trailer dictionary",
      "this PDF is damaged: its end is missing, as when a download breaks off; get it again, or "
        + printing
    ),
    ("xref table", "this PDF is damaged: its table of contents is broken; " + printing),
    (
      "flate stream",
      "this PDF is damaged: text in it cannot be unpacked; get it again, or " + printing
    ),
  ]
}
