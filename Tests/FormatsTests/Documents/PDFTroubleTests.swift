import Testing

@testable import Formats

/// PDFs that give no text, and what the person whose file it is gets to know.
@Suite struct PDFTroubleTests {
  private static let catalogue = "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
  private static let page =
    "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
    + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>> endobj\n"

  private func rejection(_ objects: String, trailer: String = "trailer <</Root 1 0 R>>") -> String {
    let bytes = Array("%PDF-1.4\n\(objects)\(trailer)\n%%EOF".utf8)
    do {
      return "read: \(try PDFText(bytes).document.paragraphs.count) paragraphs"
    } catch {
      return error.description
    }
  }

  @Test func whatIsBrokenIsTold() {
    let pages = PDFTroubleTests.catalogue + "2 0 obj <</Type/Pages/Kids"
    #expect(
      rejection(pages + "[2 0 R]/Count 1>> endobj\n")
        .hasPrefix("this PDF is damaged: its list of pages leads back to itself; "))
    #expect(
      rejection(pages + "[]/Count 0>> endobj\n")
        == "this PDF is damaged: it has no pages; get it again")
    #expect(
      rejection(pages, trailer: "").hasPrefix("this PDF is damaged: its end is missing, "))
    let packed =
      "4 0 obj <</Length 20/Filter/FlateDecode>> stream\nabcdefghijklmnopqrst\nendstream endobj\n"
    #expect(
      rejection(PDFTroubleTests.catalogue + PDFTroubleTests.page + packed)
        .hasPrefix("this PDF is damaged: text in it cannot be unpacked; "))
  }

  @Test func encryptionIsTold() {
    let secret = "5 0 obj <</Filter/Adobe.PubSec/V 4/R 4>> endobj\n"
    #expect(
      rejection(
        PDFTroubleTests.catalogue + PDFTroubleTests.page + secret,
        trailer: "trailer <</Root 1 0 R/Encrypt 5 0 R>>"
      ).hasPrefix("this PDF is encrypted for one program"))
  }

  @Test func pagesWithoutTextAreToldFromBrokenOnes() {
    #expect(rejection(PDFTroubleTests.catalogue + PDFTroubleTests.page) == PDFTrouble.noText)
  }

  @Test(arguments: [
    (3, "", "this PDF does not allow that its text is taken; ask its publisher for another"),
    (1, "Command Line Error: Incorrect password\n", "this PDF is locked with a password; "),
    (134, "terminate called after throwing 'std::bad_alloc'", "this PDF needs more memory "),
    (139, "", "this PDF needs more memory than it may have, or crashes its reader; "),
    (1, "Syntax Error: something new", "this PDF is damaged and cannot be opened; "),
  ])
  func eachEndHasASentence(status: Int, errors: String, beginning: String) {
    #expect(PDFTrouble.reason(status: status, errors: errors)?.hasPrefix(beginning) == true)
  }
}
