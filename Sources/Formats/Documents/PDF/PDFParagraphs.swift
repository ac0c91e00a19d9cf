/// Makes paragraphs of the lines of a PDF's pages.
struct PDFParagraphs {
  struct Paragraph {
    var text: String
    let size: Double
    let page: Int
    /// Where it begins, from the top of its page.
    let top: Double
    fileprivate var last: PDFPage.Line
    fileprivate var column: PDFPage.Box

    /// Whether its last line is as long as the column is wide, so that it may go on elsewhere.
    fileprivate var isFull: Bool {
      last.box.right > column.right - 0.15 * (column.right - column.left)
    }
    fileprivate var isFinished: Bool { TextLines.endsSentence(text) }
  }

  private(set) var paragraphs: [Paragraph] = []
  /// The height of most of the document's letters.
  let usualSize: Double
  private let hyphens: PDFHyphens
  private let leadings: PDFLeadings
  /// The last paragraph in the usual size, which may go on after a caption or on the next page.
  private var openText: Int?

  init(_ pages: [PDFPage]) {
    hyphens = PDFHyphens(pages)
    leadings = PDFLeadings(pages)
    usualSize = PDFParagraphs.usualSize(pages)
    for (number, page) in pages.enumerated() {
      for block in PDFColumns.ordered(page.blocks) { add(block, number) }
    }
  }

  private static func usualSize(_ pages: [PDFPage]) -> Double {
    var letters: [Int: Int] = [:]
    for line in pages.lazy.flatMap(\.blocks).flatMap(\.lines) {
      letters[Int((line.size * 4).rounded()), default: 0] += line.text.utf8.count
    }
    return Double(letters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 40) / 4
  }

  private mutating func add(_ block: PDFPage.Block, _ page: Int) {
    for (index, line) in block.lines.enumerated() {
      if index == 0 {
        if let before = paragraphThatGoesOn(line, page) {
          extend(before, line, block.box)
        } else {
          begin(line, page, block.box)
        }
      } else if beginsParagraph(index, in: block) {
        begin(line, page, block.box)
      } else {
        extend(paragraphs.count - 1, line, block.box)
      }
    }
  }

  private mutating func begin(_ line: PDFPage.Line, _ page: Int, _ column: PDFPage.Box) {
    if isUsual(line.size) { openText = paragraphs.count }
    paragraphs.append(
      Paragraph(
        text: line.text, size: line.size, page: page, top: line.box.top, last: line, column: column)
    )
  }

  private mutating func extend(_ index: Int, _ line: PDFPage.Line, _ column: PDFPage.Box) {
    paragraphs[index].text = hyphens.join(paragraphs[index].text, line.text)
    paragraphs[index].last = line
    paragraphs[index].column = column
  }

  private func isUsual(_ size: Double) -> Bool { isLike(size, usualSize) }

  private func isLike(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 0.08 * max(one, other)
  }

  // MARK: In a block

  private func beginsParagraph(_ index: Int, in block: PDFPage.Block) -> Bool {
    let line = block.lines[index]
    let before = block.lines[index - 1]
    if !isLike(line.size, before.size) || beginsItem(line.text) { return true }
    if leadings.partParagraphs(before, line) { return true }
    if paragraphs.count < 16, standsForItself(before.text) || standsForItself(line.text) {
      return true
    }
    let width = block.box.right - block.box.left
    if before.box.right < block.box.right - 0.25 * width, TextLines.endsSentence(before.text) {
      return true
    }
    // An indented line begins a paragraph if the one after it is not indented, too.
    let indent = line.box.left - block.box.left
    guard indent > 0.6 * line.size, indent < 0.3 * width,
      before.box.left - block.box.left < 0.3 * line.size
    else { return false }
    return index + 1 == block.lines.count
      || block.lines[index + 1].box.left - block.box.left < 0.3 * line.size
  }

  /// Whether a line at the top of an article is a byline or a date.
  private func standsForItself(_ text: String) -> Bool {
    Bylines.names(ofLine: text) != nil || DateNotation.date(ofLine: text) != nil
  }

  private func beginsItem(_ text: String) -> Bool {
    text.hasPrefix("• ") || text.hasPrefix("▪ ") || text.hasPrefix("– ") || text.hasPrefix("- ")
  }

  // MARK: From block to block

  /// The paragraph that goes on with the first line of a block; nil where the block begins one.
  private func paragraphThatGoesOn(_ line: PDFPage.Line, _ page: Int) -> Int? {
    guard !beginsItem(line.text) else { return nil }
    if isUsual(line.size) {
      guard let index = openText else { return nil }
      let before = paragraphs[index]
      if PDFHyphens.isBroken(before.text) { return index }
      guard !before.isFinished, before.isFull else { return nil }
      let startsSmall = line.text.unicodeScalars.first?.properties.isLowercase ?? false
      let isElsewhere = page != before.page || line.box.top < before.last.box.top
      return startsSmall || isElsewhere ? index : nil
    }
    // The lines of a large headline stand far apart.
    guard let before = paragraphs.last, before.page == page, isLike(before.size, line.size),
      line.size > usualSize * 1.2, line.box.top > before.last.box.top,
      line.box.top - before.last.box.bottom < line.size
    else { return nil }
    return paragraphs.count - 1
  }
}
