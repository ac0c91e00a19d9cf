import Articles

/// What stands in the margins of a PDF's pages and not in its text: running heads, page numbers,
/// and the lines that a browser prints around a web page.
struct PDFMargins {
  /// The address that a browser printed.
  private(set) var address: String?
  /// The paper's day in its running head.
  private(set) var date: NewsDate?
  /// The paper's name in its running head.
  private(set) var source: String?

  /// How much of a page's height is margin at either end.
  private static let share = 0.1
  /// The pages on which each running head stands.
  private var pagesOfHead: [String: Int] = [:]

  /// Takes the margins off the pages.
  static func take(from pages: inout [PDFPage]) -> PDFMargins {
    var margins = PDFMargins()
    margins.countHeads(pages)
    for index in pages.indices { margins.clear(&pages[index], of: pages.count) }
    return margins
  }

  private mutating func countHeads(_ pages: [PDFPage]) {
    for page in pages {
      let heads = page.blocks.flatMap(\.lines).filter { PDFMargins.isInMargin($0, page) }
      for key in Set(heads.map { PDFMargins.key($0.text) }) { pagesOfHead[key, default: 0] += 1 }
    }
  }

  private mutating func clear(_ page: inout PDFPage, of count: Int) {
    var printed: [Double] = []
    for block in page.blocks {
      for line in block.lines where PDFMargins.isInMargin(line, page) {
        if takeAddress(line.text) || PDFMargins.isPrintTime(line.text) {
          printed.append(line.box.top)
        }
      }
    }
    for index in page.blocks.indices {
      let kept = page.blocks[index].lines.filter { line in
        guard PDFMargins.isInMargin(line, page) else { return true }
        // A browser's title and page number stand on one line with its date and address.
        if printed.contains(where: { abs($0 - line.box.top) < 2 }) { return false }
        if PDFMargins.isPageNumber(line.text) { return false }
        let pages = pagesOfHead[PDFMargins.key(line.text)] ?? 0
        guard pages >= 2, pages * 3 >= count else { return true }
        takeHead(line.text)
        return false
      }
      page.blocks[index].lines = kept
    }
    page.blocks.removeAll { $0.lines.isEmpty }
  }

  private static func isInMargin(_ line: PDFPage.Line, _ page: PDFPage) -> Bool {
    line.box.bottom < page.height * share || line.box.top > page.height * (1 - share)
  }

  /// A head without what differs from page to page: its numbers.
  private static func key(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.lowercased().unicodeScalars.filter { $0.value &- 0x30 >= 10 }))
  }

  // MARK: Kinds of lines

  /// An address, unless it was cut to fit the page.
  private mutating func takeAddress(_ text: String) -> Bool {
    guard let piece = text.split(separator: " ").first(where: { $0.contains("://") }) else {
      return false
    }
    if !piece.contains("…"), !piece.hasSuffix("...") {
      address = address ?? Addresses.canonical(String(piece))
    }
    return true
  }

  /// `17.04.25, 09:41`, `2/5/26, 10:32 AM`: when a browser printed, which is not when it was
  /// published.
  private static func isPrintTime(_ text: String) -> Bool {
    guard text.utf8.count <= 24, text.contains(":"), text.hasDigit else { return false }
    return text.split { !$0.isLetter }.allSatisfy { ["am", "pm"].contains($0.lowercased()) }
  }

  /// `12`, `A4`, `- 3 -`, `3/7`, `Page 3 of 7`
  private static func isPageNumber(_ text: String) -> Bool {
    guard text.utf8.count <= 24, text.hasDigit else { return false }
    let words = text.split { !$0.isLetter }.map { $0.lowercased() }
    return words.allSatisfy { $0.count == 1 || pageWords.contains($0) } && words.count <= 2
  }

  private static let pageWords: Set<String> = [
    "page", "of", "seite", "von", "sur", "página", "de", "pagina", "di", "strona", "z", "стр", "из",
    "van",
  ]

  private mutating func takeHead(_ text: String) {
    guard address == nil else { return }
    let dated = DateLine(text, order: nil)
    if let day = dated.flatMap({ DateNotation.date(in: $0.date) }) {
      date = date ?? (text.contains(where: \.isLetter) ? day : nil)
    }
    let name = dated?.before ?? text
    if OrganisationWords.nameOutlet(name) { source = source ?? name }
  }
}
